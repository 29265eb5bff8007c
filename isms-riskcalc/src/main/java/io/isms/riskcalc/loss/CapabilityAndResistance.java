package io.isms.riskcalc.loss;

/**
 * Vulnerability as a contest: a threat event becomes a loss event if the capability of the threat
 * exceeds the strength that resists it. If both are equal, the resistance holds. Both are drawn for
 * each threat event, on one scale of any unit, such as 0 to 1.
 *
 * @param threatCapability what the threat can do
 * @param resistanceStrength what it takes to prevail
 */
public record CapabilityAndResistance(Estimate threatCapability, Estimate resistanceStrength)
    implements Vulnerability {}
