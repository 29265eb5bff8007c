package io.isms.improvement;

/** How a nonconformity came to light. */
public enum NonconformitySource {
  /** By an audit. */
  AUDIT,
  /** By a management review. */
  MANAGEMENT_REVIEW,
  /** By faulty work within the scope. */
  ACTIVITY_DEFICIENCY,
  /** By a weak control that nobody mended. */
  INEFFECTIVE_CONTROL,
  /** By the analysis of an incident. */
  INCIDENT_ANALYSIS,
  /** By a complaint of a customer. */
  CUSTOMER_COMPLAINT,
  /** By an alarm of users or suppliers. */
  USER_SUPPLIER_ALERT,
  /** By a measured value beyond what is acceptable. */
  MEASUREMENT,
  /** By an objective that was missed. */
  OBJECTIVE_NOT_ACHIEVED,
  /** In another way. */
  OTHER
}
