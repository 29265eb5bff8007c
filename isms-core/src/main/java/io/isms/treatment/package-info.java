/**
 * What is done about risks: options, effects of controls, what remains, the plan (6.1.3, 8.3).
 * Start from {@link RiskTreatment} and {@link RiskTreatmentPlanBuilder}.
 */
@IsmsStyle
@NullMarked
package io.isms.treatment;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
