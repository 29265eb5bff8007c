package io.isms.decision;

import io.isms.leadership.ApprovalSubject;

/** What a decision is about. */
public enum DecisionKind {
  /** The scope. */
  SCOPE("scope"),
  /** A policy. */
  POLICY("policy"),
  /** The risk criteria. */
  RISK_CRITERIA("risk criteria"),
  /** The statement of applicability. */
  STATEMENT_OF_APPLICABILITY("statement of applicability"),
  /** The risk treatment plan. */
  TREATMENT_PLAN("treatment plan"),
  /** All that is to remain by the plan, as management sees it. */
  RESIDUAL_RISKS("residual risks"),
  /** That the system is put in place and run. */
  OPERATION("operation"),
  /** An audit programme. */
  AUDIT_PROGRAMME("audit programme"),
  /** What remains of one risk, as its owner sees it. */
  RISK_ACCEPTANCE("risk");

  private final String label;

  DecisionKind(String label) {
    this.label = label;
  }

  /** What it is about, in words. */
  public String label() {
    return label;
  }

  /** The kind of the approvals of that. */
  public static DecisionKind of(ApprovalSubject subject) {
    return valueOf(subject.name());
  }
}
