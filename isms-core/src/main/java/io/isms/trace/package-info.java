/**
 * The way from a control back to policy and objectives, and forward (2005 4.3.1). Start from {@link
 * Traceability}.
 */
@IsmsStyle
@NullMarked
package io.isms.trace;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
