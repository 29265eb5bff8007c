/** The standard itself: its editions and how a clause is cited. Start from {@link Edition}. */
@IsmsStyle
@NullMarked
package io.isms.standard;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
