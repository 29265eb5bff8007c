package io.isms.control;

/** The capability of the organization that a control is part of (ISO/IEC 27002:2022, 4.2). */
public enum OperationalCapability implements ControlAttribute {
  /** Governance. */
  GOVERNANCE,
  /** Asset management. */
  ASSET_MANAGEMENT,
  /** Information protection. */
  INFORMATION_PROTECTION,
  /** Human resource security. */
  HUMAN_RESOURCE_SECURITY,
  /** Physical security. */
  PHYSICAL_SECURITY,
  /** System and network security. */
  SYSTEM_AND_NETWORK_SECURITY,
  /** Application security. */
  APPLICATION_SECURITY,
  /** Secure configuration. */
  SECURE_CONFIGURATION,
  /** Identity and access management. */
  IDENTITY_AND_ACCESS_MANAGEMENT,
  /** Threat and vulnerability management. */
  THREAT_AND_VULNERABILITY_MANAGEMENT,
  /** Continuity. */
  CONTINUITY,
  /** Supplier relationships security. */
  SUPPLIER_RELATIONSHIPS_SECURITY,
  /** Legal and compliance. */
  LEGAL_AND_COMPLIANCE,
  /** Information security event management. */
  INFORMATION_SECURITY_EVENT_MANAGEMENT,
  /** Information security assurance. */
  INFORMATION_SECURITY_ASSURANCE
}
