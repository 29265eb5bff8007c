package io.isms.riskcalc.bulk;

import com.google.common.collect.ImmutableMap;
import io.isms.risk.Level;

/**
 * How many of the estimates scored have each level. Those without a level are counted apart.
 *
 * @param byLevel the number of estimates of each level of the scale, the lowest level first; 0
 *     where there is none
 * @param unrated the number of estimates without a level
 */
public record LevelCounts(ImmutableMap<Level, Integer> byLevel, int unrated) {}
