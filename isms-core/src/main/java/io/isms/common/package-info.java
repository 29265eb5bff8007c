/**
 * What several concepts share: ids, security properties, money, findings. Start from {@link
 * Finding}.
 */
@IsmsStyle
@NullMarked
package io.isms.common;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
