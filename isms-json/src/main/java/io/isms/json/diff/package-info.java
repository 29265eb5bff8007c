/**
 * What differs between two values of the model, told by what identifies things and not by where
 * they stand. Start from {@link io.isms.json.diff.ModelDiff}.
 */
@IsmsStyle
@NullMarked
package io.isms.json.diff;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
