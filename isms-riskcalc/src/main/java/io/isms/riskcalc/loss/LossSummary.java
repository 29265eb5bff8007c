package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableList;

/**
 * An annual loss in a few numbers.
 *
 * @param moments mean, spread and the like
 * @param tail the bad years, by rising confidence
 */
public record LossSummary(LossMoments moments, ImmutableList<TailRisk> tail) {}
