package io.isms.riskcalc.loss;

import io.isms.common.Money;

/**
 * One point of an {@link ExceedanceCurve}. The two probabilities differ where losses are exactly
 * that amount, above all at zero.
 *
 * @param loss the annual loss
 * @param probabilityAbove the probability of a greater annual loss, within 0 to 1
 * @param probabilityAtLeast the probability of such or a greater annual loss, within 0 to 1
 */
public record ExceedancePoint(Money loss, double probabilityAbove, double probabilityAtLeast) {}
