package io.isms.riskcalc.loss;

/** How often a threat acts against an asset, whether or not it prevails. */
public sealed interface ThreatEventFrequency permits StatedThreatFrequency, ContactAndAction {}
