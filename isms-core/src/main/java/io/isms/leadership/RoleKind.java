package io.isms.leadership;

/** What kind of role it is. */
public enum RoleKind {
  /** A role for security itself. */
  SECURITY,
  /** The owner of information. */
  INFORMATION_OWNER,
  /** The owner of a process. */
  PROCESS_OWNER,
  /** The owner of assets, such as applications or infrastructure. */
  ASSET_OWNER,
  /** The owner of risks. */
  RISK_OWNER,
  /** Somebody who coordinates security, as a rule in support. */
  SECURITY_COORDINATOR,
  /** The leader of a project. */
  PROJECT_MANAGER,
  /** The manager of a line. */
  LINE_MANAGER,
  /** A user of information. */
  INFORMATION_USER,
  /** Another role. */
  OTHER
}
