/**
 * Where a management system stands against each requirement of ISO/IEC 27001, on what evidence, and
 * what only a person can say. Start from {@link ConformityChecker}; the rules themselves are in
 * {@code io.isms.conformity.rules}, one file for each clause.
 */
@IsmsStyle
@NullMarked
package io.isms.conformity;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
