package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.risk.RiskId;

/**
 * What can be told of the annual losses of a portfolio without keeping the losses.
 *
 * @param total of all risks together
 * @param byRisk of each risk, in the order of their ids
 */
public record PortfolioMoments(LossMoments total, ImmutableSortedMap<RiskId, LossMoments> byRisk) {}
