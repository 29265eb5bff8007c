package io.isms.annexa;

import io.isms.common.FindingKind;

/** What a migration cannot know and somebody has to say. */
public enum MigrationQuestionKind {
  /** Does a control apply that the old edition did not have? */
  DECIDE_NEW,
  /** Does a control apply if what it carries on was not decided, or not all of it? */
  DECIDE_UNDECIDED,
  /** Does a control apply if a part of what it carries on was in, and a part was out? */
  RESOLVE_CONFLICT,
  /** Who operates a control if its parts were operated by different parties? */
  RESOLVE_OPERATOR,
  /** Is a control out as a whole if what was out is not known to be all of it? */
  CONFIRM_EXCLUSION,
  /** Does what was decided about the whole hold for this part of it? */
  CONFIRM_PART,
  /** Is a control in place if what was in place had another reach? */
  CONFIRM_STATUS,
  /** Does a withdrawn control stay as an own one, since something still leans on it? */
  CONFIRM_WITHDRAWN;

  /** What the builder of the statement reports as long as the question is open. */
  public FindingKind finding() {
    return switch (this) {
      case DECIDE_NEW -> SoaFindings.DECIDE_NEW;
      case DECIDE_UNDECIDED -> SoaFindings.DECIDE_UNDECIDED;
      case RESOLVE_CONFLICT -> SoaFindings.RESOLVE_CONFLICT;
      case RESOLVE_OPERATOR -> SoaFindings.RESOLVE_OPERATOR;
      case CONFIRM_EXCLUSION -> SoaFindings.CONFIRM_EXCLUSION;
      case CONFIRM_PART -> SoaFindings.CONFIRM_PART;
      case CONFIRM_STATUS -> SoaFindings.CONFIRM_STATUS;
      case CONFIRM_WITHDRAWN -> SoaFindings.CONFIRM_WITHDRAWN;
    };
  }
}
