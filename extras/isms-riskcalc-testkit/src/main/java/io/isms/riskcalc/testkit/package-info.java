/**
 * The laws that every risk method keeps, as properties for the test of a method of your own. Start
 * from {@link RiskMethodLaws}.
 */
@NullMarked
package io.isms.riskcalc.testkit;

import org.jspecify.annotations.NullMarked;
