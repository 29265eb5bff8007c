/**
 * The rules, one file for each clause. Start from {@link StandardRules}, which lists them in the
 * order of the standard.
 */
@NullMarked
package io.isms.conformity.rules;

import org.jspecify.annotations.NullMarked;
