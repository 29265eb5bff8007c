package io.isms.treatment;

import io.isms.common.FindingKind;
import io.isms.common.Severity;

/** The kinds of gap that keep a treatment plan from being drawn up. */
public final class PlanFindings {
  /** An unacceptable risk is neither treated nor accepted. */
  public static final FindingKind UNTREATED =
      new FindingKind("RTP-UNTREATED", Severity.MAJOR, "6.1.3 a)", "4.2.1 f)");

  /** A risk without a rating has no open action that would obtain one. */
  public static final FindingKind UNDETERMINED =
      new FindingKind("RTP-UNDETERMINED", Severity.MAJOR, "6.1.2 d)", "4.2.1 e) 3)");

  /** The assessment was made by other criteria than those of the plan. */
  public static final FindingKind OTHER_CRITERIA =
      new FindingKind("RTP-OTHER-CRITERIA", Severity.MAJOR, "6.1.2 e) 1)", "4.2.1 e) 4)");

  /** Something refers to a risk that was not assessed. */
  public static final FindingKind NOT_ASSESSED =
      new FindingKind("RTP-NOT-ASSESSED", Severity.MINOR, "6.1.3 a)", "4.2.1 f)");

  /** A risk that is modified has a target that no effect of a control meets. */
  public static final FindingKind NOTHING_MODIFIES =
      new FindingKind("RTP-NOTHING-MODIFIES", Severity.MAJOR, "6.1.3 b)", "4.2.1 f) 1)");

  /** An option lacks what it demands: an agreement, or an action that brings it about. */
  public static final FindingKind OPTION_UNSUPPORTED =
      new FindingKind("RTP-OPTION-UNSUPPORTED", Severity.MINOR, "6.1.3 a)", "4.2.1 f)");

  /** What remains has not been rated. */
  public static final FindingKind RESIDUAL_UNRATED =
      new FindingKind("RTP-RESIDUAL-UNRATED", Severity.MAJOR, "6.1.3 f)", "4.2.1 h)");

  /** More remains than there was before, though no more risk is taken on purpose. */
  public static final FindingKind RESIDUAL_ABOVE_CURRENT =
      new FindingKind("RTP-RESIDUAL-ABOVE-CURRENT", Severity.MAJOR, "6.1.3 f)", "4.2.1 h)");

  /** What remains is beyond the criteria and nobody has accepted it. */
  public static final FindingKind RESIDUAL_UNACCEPTED =
      new FindingKind("RTP-RESIDUAL-UNACCEPTED", Severity.MAJOR, "6.1.3 f)", "4.2.1 f) 2)");

  /** An acceptance does not hold: wrong person, level, basis or time. */
  public static final FindingKind ACCEPTANCE_INVALID =
      new FindingKind("RTP-ACCEPTANCE-INVALID", Severity.MAJOR, "6.1.3 f)", "4.2.1 f) 2)");

  /** A risk is retained by the criteria though they do not cover its level. */
  public static final FindingKind RETAINED_BEYOND_CRITERIA =
      new FindingKind("RTP-RETAINED-BEYOND-CRITERIA", Severity.MAJOR, "6.1.3 a)", "4.2.1 f) 2)");

  /** A necessary control is not in place and no open action would put it there. */
  public static final FindingKind CONTROL_WITHOUT_ACTION =
      new FindingKind("RTP-CONTROL-WITHOUT-ACTION", Severity.MINOR, "6.1.3 e)", "4.2.2 c)");

  /** An open action lacks its resources, responsible party or due day. */
  public static final FindingKind ACTION_INCOMPLETE =
      new FindingKind("RTP-ACTION-INCOMPLETE", Severity.MINOR, "6.1.3 e)", "4.2.2 a)");

  /** An unacceptable risk has no owner. */
  public static final FindingKind NO_OWNER =
      new FindingKind("RTP-NO-OWNER", Severity.MAJOR, "6.1.2 c) 2)", "4.2.1 d) 1)");

  private PlanFindings() {}
}
