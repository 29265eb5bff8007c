/** Nonconformities and what is done about them (10). Start from {@link Improvement}. */
@IsmsStyle
@NullMarked
package io.isms.improvement;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
