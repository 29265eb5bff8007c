/**
 * What changed from one assessment or one set of criteria to the next, and how far the judgments of
 * several people agree (6.1.2 b), 8.2). Start from {@link AssessmentComparison}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.comparison;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
