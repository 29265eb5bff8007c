/**
 * The information security management system as one value. Start from {@link Isms}, or from the
 * package of the concept at hand.
 */
@IsmsStyle
@NullMarked
package io.isms;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
