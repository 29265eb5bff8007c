/** Scores many estimates at once, on arrays of bytes. Start from {@link LevelTable}. */
@IsmsStyle
@NullMarked
package io.isms.riskcalc.bulk;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
