package io.isms.leadership;

/** The place of a policy among the policies of an organization, the highest first. */
public enum PolicyLevel {
  /** How the organization conducts itself in general. */
  GENERAL(1),
  /** Information security as a whole. */
  INFORMATION_SECURITY(2),
  /** Another subject at the same height, such as quality. */
  OTHER_TOPIC(2),
  /** One topic of a subject, such as access. */
  TOPIC_SPECIFIC(3),
  /** Anything below. */
  DETAIL(4);

  private final int rank;

  PolicyLevel(int rank) {
    this.rank = rank;
  }

  /** The height: 1 for the highest, a greater number for what is below. */
  public int rank() {
    return rank;
  }
}
