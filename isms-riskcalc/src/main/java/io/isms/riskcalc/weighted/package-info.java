/**
 * Methods that take the weighted mean of factors and look it up in bands. Start from {@link
 * WeightedMethod}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.weighted;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
