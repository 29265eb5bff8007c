package io.isms.leadership;

/** A role outside security that carries security duties too (27003:2017, 5.3 g) to n)). */
public enum RoleKind {
  /** An owner of information. */
  INFORMATION_OWNER,
  /** An owner of a process. */
  PROCESS_OWNER,
  /** An owner of an asset. */
  ASSET_OWNER,
  /** An owner of a risk. */
  RISK_OWNER,
  /** A coordinator of security. */
  SECURITY_COORDINATOR,
  /** A leader of a project. */
  PROJECT_MANAGER,
  /** A manager of a line. */
  LINE_MANAGER,
  /** A user of information. */
  INFORMATION_USER
}
