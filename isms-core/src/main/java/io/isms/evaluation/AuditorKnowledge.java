package io.isms.evaluation;

/** What a team of auditors must know between them. */
public enum AuditorKnowledge {
  /** The sector that the organization works in. */
  SECTOR,
  /** Information security. */
  INFORMATION_SECURITY
}
