package io.isms.context;

/** What kind of interested party somebody is. */
public enum PartyCategory {
  /** Lawmakers and regulators. */
  REGULATOR_LEGISLATOR(Origin.EXTERNAL),
  /** Owners, investors and holders of shares. */
  SHAREHOLDER(Origin.EXTERNAL),
  /** Suppliers at every tier, consultants and outsourcers. */
  SUPPLIER(Origin.EXTERNAL),
  /** Trade associations. */
  INDUSTRY_ASSOCIATION(Origin.EXTERNAL),
  /** Rivals. */
  COMPETITOR(Origin.EXTERNAL),
  /** Customers and consumers. */
  CUSTOMER_CONSUMER(Origin.EXTERNAL),
  /** Campaigners. */
  ACTIVIST_GROUP(Origin.EXTERNAL),
  /** Those who decide, top management among them. */
  DECISION_MAKER(Origin.INTERNAL),
  /** Owners of processes, systems and information. */
  PROCESS_SYSTEM_INFORMATION_OWNER(Origin.INTERNAL),
  /** Support functions, such as IT and personnel. */
  SUPPORT_FUNCTION(Origin.INTERNAL),
  /** Staff and users. */
  EMPLOYEE_USER(Origin.INTERNAL),
  /** Security specialists. */
  SECURITY_PROFESSIONAL(Origin.INTERNAL);

  private final Origin origin;

  PartyCategory(Origin origin) {
    this.origin = origin;
  }

  /** Where parties of this kind stand. */
  public Origin origin() {
    return origin;
  }
}
