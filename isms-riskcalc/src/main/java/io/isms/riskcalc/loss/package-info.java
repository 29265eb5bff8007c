/**
 * Annual loss by simulation: how often loss events happen, what each of them costs, and what that
 * comes to in a year. Start from {@link LossScenario} and {@link LossSimulation}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.loss;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
