/** What people vouch for, state to be none, waive or claim. Start from {@link Declarations}. */
@IsmsStyle
@NullMarked
package io.isms.declaration;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
