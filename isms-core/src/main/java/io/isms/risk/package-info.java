/**
 * Risks, how they are rated, and the criteria they are held against (6.1.2, 8.2). Start from {@link
 * Risk} and {@link RiskCriteria}; the methods that rate are in {@code isms-riskcalc}.
 */
@IsmsStyle
@NullMarked
package io.isms.risk;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
