/** Measures, audits, management reviews (9). Start from {@link PerformanceEvaluation}. */
@IsmsStyle
@NullMarked
package io.isms.evaluation;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
