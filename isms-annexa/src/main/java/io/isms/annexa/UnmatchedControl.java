package io.isms.annexa;

import io.isms.control.AnnexAControlId;

/**
 * A control without a counterpart in the other edition: withdrawn, or new.
 *
 * @param control the control
 * @param certainty how sure that is
 * @param rationale why, in this library's words
 */
public record UnmatchedControl(AnnexAControlId control, Certainty certainty, String rationale) {}
