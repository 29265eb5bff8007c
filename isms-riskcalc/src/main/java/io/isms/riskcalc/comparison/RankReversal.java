package io.isms.riskcalc.comparison;

import io.isms.common.PartyId;
import io.isms.risk.RiskId;

/**
 * Two risks that two parties put into opposite orders.
 *
 * @param one the risk of the lower id
 * @param other the other risk
 * @param oneAbove who rates the one above the other
 * @param otherAbove who rates the other above the one
 */
public record RankReversal(RiskId one, RiskId other, PartyId oneAbove, PartyId otherAbove) {}
