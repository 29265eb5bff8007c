/**
 * Methods that look the level up in a matrix of likelihood and consequence. Start from {@link
 * MatrixMethod}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.matrix;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
