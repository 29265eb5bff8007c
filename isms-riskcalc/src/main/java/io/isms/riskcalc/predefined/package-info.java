/**
 * Methods that look the level up in a table over any number of inputs. Start from {@link
 * PredefinedMethod}.
 */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.predefined;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
