package io.isms.context;

/** What an issue is about (27003:2017, 4.1 a) to f) and k) to t)). */
public enum IssueCategory {
  /** Society and culture. */
  SOCIAL_CULTURAL(IssueOrigin.EXTERNAL),
  /** Politics, law, norms and regulation. */
  POLITICAL_LEGAL_REGULATORY(IssueOrigin.EXTERNAL),
  /** Money and the wider economy. */
  FINANCIAL_MACROECONOMIC(IssueOrigin.EXTERNAL),
  /** Technology. */
  TECHNOLOGICAL(IssueOrigin.EXTERNAL),
  /** Nature. */
  NATURAL(IssueOrigin.EXTERNAL),
  /** Competition. */
  COMPETITIVE(IssueOrigin.EXTERNAL),
  /** The organization's own culture. */
  CULTURE(IssueOrigin.INTERNAL),
  /** Its policies, aims and strategies. */
  POLICIES_OBJECTIVES_STRATEGIES(IssueOrigin.INTERNAL),
  /** How it is governed, its structure and roles. */
  GOVERNANCE_STRUCTURE_ROLES(IssueOrigin.INTERNAL),
  /** Norms, guides and reference models that it has taken on. */
  ADOPTED_STANDARDS(IssueOrigin.INTERNAL),
  /** Contracts that touch what is inside the scope. */
  CONTRACTUAL_RELATIONSHIPS(IssueOrigin.INTERNAL),
  /** Its ways of working. */
  PROCESSES_PROCEDURES(IssueOrigin.INTERNAL),
  /** What it can muster: capital, time, people, know-how, technology. */
  CAPABILITIES(IssueOrigin.INTERNAL),
  /** Its buildings and physical surroundings. */
  PHYSICAL_INFRASTRUCTURE(IssueOrigin.INTERNAL),
  /** Its systems, flows of information and ways to decide. */
  SYSTEMS_FLOWS_DECISIONS(IssueOrigin.INTERNAL),
  /** What earlier audits and assessments showed. */
  PRIOR_AUDITS_ASSESSMENTS(IssueOrigin.INTERNAL);

  private final IssueOrigin origin;

  IssueCategory(IssueOrigin origin) {
    this.origin = origin;
  }

  /** Whether issues of this kind lie outside or inside. */
  public IssueOrigin origin() {
    return origin;
  }
}
