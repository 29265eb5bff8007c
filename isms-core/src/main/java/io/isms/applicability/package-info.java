/**
 * Which controls apply and why (6.1.3 d)). Start from {@link StatementOfApplicability}; the builder
 * that checks it against a catalogue is in {@code isms-annexa}.
 */
@IsmsStyle
@NullMarked
package io.isms.applicability;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
