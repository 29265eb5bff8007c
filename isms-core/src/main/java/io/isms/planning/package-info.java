/**
 * Risks and opportunities to the system itself, and objectives (6.1.1, 6.2). Start from {@link
 * Planning}.
 */
@IsmsStyle
@NullMarked
package io.isms.planning;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
