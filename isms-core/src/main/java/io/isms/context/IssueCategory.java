package io.isms.context;

/** What an issue is about. */
public enum IssueCategory {
  /** Society and culture outside. */
  SOCIAL_CULTURAL(Origin.EXTERNAL),
  /** Politics, law and regulation. */
  POLITICAL_LEGAL_REGULATORY(Origin.EXTERNAL),
  /** Money and the wider economy. */
  FINANCIAL_MACROECONOMIC(Origin.EXTERNAL),
  /** Technology. */
  TECHNOLOGICAL(Origin.EXTERNAL),
  /** Nature. */
  NATURAL(Origin.EXTERNAL),
  /** Competition. */
  COMPETITIVE(Origin.EXTERNAL),
  /** The organization's own culture. */
  CULTURE(Origin.INTERNAL),
  /** Its policies and aims, and the ways to reach them. */
  POLICIES_OBJECTIVES_STRATEGIES(Origin.INTERNAL),
  /** How it is governed and built, and who does what. */
  GOVERNANCE_STRUCTURE_ROLES(Origin.INTERNAL),
  /** Standards and models that it has adopted. */
  ADOPTED_STANDARDS(Origin.INTERNAL),
  /** Contracts that can touch processes in scope. */
  CONTRACTUAL_RELATIONSHIPS(Origin.INTERNAL),
  /** Ways of working, written or not. */
  PROCESSES_PROCEDURES(Origin.INTERNAL),
  /** Capital, time, people, knowledge and technology at hand. */
  CAPABILITIES(Origin.INTERNAL),
  /** Buildings and physical surroundings. */
  PHYSICAL_INFRASTRUCTURE(Origin.INTERNAL),
  /** Systems, how information moves, and how decisions are made. */
  SYSTEMS_FLOWS_DECISIONS(Origin.INTERNAL),
  /** What earlier audits and assessments showed. */
  PRIOR_AUDITS_ASSESSMENTS(Origin.INTERNAL);

  private final Origin origin;

  IssueCategory(Origin origin) {
    this.origin = origin;
  }

  /** Where issues of this category lie. */
  public Origin origin() {
    return origin;
  }
}
