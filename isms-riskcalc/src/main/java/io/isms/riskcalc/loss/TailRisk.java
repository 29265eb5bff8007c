package io.isms.riskcalc.loss;

import io.isms.common.Money;

/**
 * How bad the bad years are.
 *
 * @param confidence the share of the years that are not bad, from 0 to below 1, such as 0.95
 * @param valueAtRisk the smallest loss that at least this share of the years does not exceed
 * @param expectedShortfall the mean loss of the remaining, worst years
 */
public record TailRisk(double confidence, Money valueAtRisk, Money expectedShortfall) {}
