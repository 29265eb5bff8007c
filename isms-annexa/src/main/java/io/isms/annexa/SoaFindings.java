package io.isms.annexa;

import io.isms.common.FindingKind;
import io.isms.common.Severity;

/** The kinds of gap that keep a statement of applicability from being drawn up. */
public final class SoaFindings {
  /** A control of the catalogue is not decided. */
  public static final FindingKind MISSING =
      new FindingKind("SOA-MISSING", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A control is decided more than once. */
  public static final FindingKind REPEATED =
      new FindingKind("SOA-REPEATED", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A decision is about a control that neither the catalogue nor the organization has. */
  public static final FindingKind UNKNOWN_CONTROL =
      new FindingKind("SOA-UNKNOWN-CONTROL", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 1)");

  /** A control is in without a reason. */
  public static final FindingKind NO_REASON =
      new FindingKind("SOA-NO-REASON", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 1)");

  /** A control is out without a justification. */
  public static final FindingKind NO_JUSTIFICATION =
      new FindingKind("SOA-NO-JUSTIFICATION", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A control is in because of risk, but no risk is cited. */
  public static final FindingKind NO_RISK =
      new FindingKind("SOA-NO-RISK", Severity.MINOR, "6.1.3 d)", "4.2.1 g)");

  /** A control cites risks, but risk is not among its reasons. */
  public static final FindingKind RISK_IS_NO_REASON =
      new FindingKind("SOA-RISK-IS-NO-REASON", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 1)");

  /** A control is in because of a risk that does not suggest it. */
  public static final FindingKind RISK_WITHOUT_TREATMENT =
      new FindingKind("SOA-RISK-WITHOUT-TREATMENT", Severity.MINOR, "6.1.3 d)", "4.2.1 g)");

  /** A control that the treatment of a risk needs is out, or not decided. */
  public static final FindingKind NECESSARY_LEFT_OUT =
      new FindingKind("SOA-NECESSARY-LEFT-OUT", Severity.MAJOR, "6.1.3 c)", "4.2.1 g)");

  /**
   * A control that the estimate of a risk counts on, or that an action for a risk puts in place, is
   * out, or not decided.
   */
  public static final FindingKind SUGGESTED_LEFT_OUT =
      new FindingKind("SOA-SUGGESTED-LEFT-OUT", Severity.MINOR, "6.1.3 c)", "4.2.1 g)");

  /** A control of the organization's own is decided as out. */
  public static final FindingKind CUSTOM_EXCLUDED =
      new FindingKind("SOA-CUSTOM-EXCLUDED", Severity.MINOR, "6.1.3 d)", "4.2.1 g)");

  /** A control is out because of an own control that is not in, or not named. */
  public static final FindingKind NOT_OBVIATED =
      new FindingKind("SOA-NOT-OBVIATED", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A migration leads to a control that is new in the edition and not decided. */
  public static final FindingKind DECIDE_NEW =
      new FindingKind("SOA-DECIDE-NEW", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A migration leads to a control that carries on what was not decided. */
  public static final FindingKind DECIDE_UNDECIDED =
      new FindingKind("SOA-DECIDE-UNDECIDED", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A migration joins what was in with what was out. */
  public static final FindingKind RESOLVE_CONFLICT =
      new FindingKind("SOA-RESOLVE-CONFLICT", Severity.MAJOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A migration joins what different parties operate. */
  public static final FindingKind RESOLVE_OPERATOR =
      new FindingKind("SOA-RESOLVE-OPERATOR", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 1)");

  /** A migration leads from what was out to more than that. */
  public static final FindingKind CONFIRM_EXCLUSION =
      new FindingKind("SOA-CONFIRM-EXCLUSION", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 3)");

  /** A migration leads from a decision on a whole to one on its part. */
  public static final FindingKind CONFIRM_PART =
      new FindingKind("SOA-CONFIRM-PART", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 1)");

  /** A migration leads from what was in place to something of another reach. */
  public static final FindingKind CONFIRM_STATUS =
      new FindingKind("SOA-CONFIRM-STATUS", Severity.MINOR, "6.1.3 d)", "4.2.1 j) 2)");

  /** A migration keeps a withdrawn control as an own one, and nobody has said so. */
  public static final FindingKind CONFIRM_WITHDRAWN =
      new FindingKind("SOA-CONFIRM-WITHDRAWN", Severity.MINOR, "6.1.3 d)", "4.2.1 g)");

  private SoaFindings() {}
}
