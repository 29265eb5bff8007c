/**
 * From estimates to levels: rates risks, assesses a register, and computes what remains. Start from
 * {@link RiskMethods} and {@link RiskAssessor}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
