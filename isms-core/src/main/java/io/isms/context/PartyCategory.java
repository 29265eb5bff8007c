package io.isms.context;

/** What kind of interested party it is (27003:2017, 4.2 a) to l)). */
public enum PartyCategory {
  /** Lawmakers and regulators. */
  REGULATOR_LEGISLATOR(IssueOrigin.EXTERNAL),
  /** Owners, investors, holders of shares. */
  SHAREHOLDER(IssueOrigin.EXTERNAL),
  /** Suppliers at every tier, consultants. */
  SUPPLIER(IssueOrigin.EXTERNAL),
  /** Trade associations. */
  INDUSTRY_ASSOCIATION(IssueOrigin.EXTERNAL),
  /** Rivals. */
  COMPETITOR(IssueOrigin.EXTERNAL),
  /** Customers and consumers. */
  CUSTOMER_CONSUMER(IssueOrigin.EXTERNAL),
  /** Campaigners. */
  ACTIVIST_GROUP(IssueOrigin.EXTERNAL),
  /** Those who decide, top management among them. */
  DECISION_MAKER(IssueOrigin.INTERNAL),
  /** Owners of processes, systems and information. */
  PROCESS_SYSTEM_INFORMATION_OWNER(IssueOrigin.INTERNAL),
  /** Support departments, such as IT or personnel. */
  SUPPORT_FUNCTION(IssueOrigin.INTERNAL),
  /** Staff and users. */
  EMPLOYEE_USER(IssueOrigin.INTERNAL),
  /** Security specialists. */
  SECURITY_PROFESSIONAL(IssueOrigin.INTERNAL);

  private final IssueOrigin origin;

  PartyCategory(IssueOrigin origin) {
    this.origin = origin;
  }

  /** Whether parties of this kind are outside the organization or inside. */
  public IssueOrigin origin() {
    return origin;
  }
}
