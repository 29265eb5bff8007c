package io.isms.riskcalc.loss;

/** How often events that cause loss happen. */
public sealed interface LossEventFrequency
    permits PoissonFrequency, BernoulliFrequency, ThreatDrivenFrequency {}
