/** What a risk method is; for those who write one of their own. Start from {@link RiskMethod}. */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.spi;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
