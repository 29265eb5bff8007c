package io.isms.riskcalc.loss;

import com.google.common.collect.ImmutableList;

/**
 * With which probability an annual loss is exceeded.
 *
 * @param points the points by rising loss; the probabilities never rise from one to the next
 */
public record ExceedanceCurve(ImmutableList<ExceedancePoint> points) {}
