/**
 * What differs between two values of the model, told by what identifies things and not by where
 * they stand, and what that means. Start from {@link io.isms.json.diff.SystemDiff} for systems and
 * from {@link io.isms.json.diff.ModelDiff} for any other value.
 */
@IsmsStyle
@NullMarked
package io.isms.json.diff;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
