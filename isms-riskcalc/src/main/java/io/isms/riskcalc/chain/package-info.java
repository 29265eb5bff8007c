/** Methods that go from one table to the next, such as {@link OwaspRiskRating}. */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.chain;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
