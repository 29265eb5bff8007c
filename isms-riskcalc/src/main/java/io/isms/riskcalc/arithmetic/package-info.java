/**
 * Methods that add or multiply what is given and look the result up in bands. Start from {@link
 * ArithmeticMethod}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.arithmetic;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
