package io.isms.riskcalc.loss;

/**
 * Loss events as threat events that succeed: how often a threat acts, and how often it prevails.
 * The threat events of a year are Poisson distributed; each of them succeeds or not by itself.
 *
 * @param threatEvents how often a threat acts
 * @param vulnerability how often it prevails
 */
public record ThreatDrivenFrequency(ThreatEventFrequency threatEvents, Vulnerability vulnerability)
    implements LossEventFrequency {}
