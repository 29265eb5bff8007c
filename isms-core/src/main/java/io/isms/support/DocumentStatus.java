package io.isms.support;

import com.google.common.collect.ImmutableSet;

/** Where a version of a document stands in its life (7.5.3; 2005 4.3.2). */
public enum DocumentStatus {
  /** It is being written. */
  DRAFT,
  /** Somebody looks whether it can be approved. */
  IN_REVIEW,
  /** It is approved, and not yet in force. */
  APPROVED,
  /** It is in force. */
  PUBLISHED,
  /** It is in force no more. */
  SUPERSEDED,
  /** It is in force no more and kept on purpose. */
  RETAINED,
  /** It is no longer there. */
  DISPOSED;

  /** Whether a version can go from here to there in one step. */
  public boolean mayBecome(DocumentStatus next) {
    return switch (this) {
      case DRAFT -> ImmutableSet.of(IN_REVIEW, DISPOSED).contains(next);
      case IN_REVIEW -> ImmutableSet.of(DRAFT, APPROVED, DISPOSED).contains(next);
      case APPROVED -> ImmutableSet.of(DRAFT, PUBLISHED, DISPOSED).contains(next);
      case PUBLISHED -> next == SUPERSEDED;
      case SUPERSEDED -> ImmutableSet.of(RETAINED, DISPOSED).contains(next);
      case RETAINED -> next == DISPOSED;
      case DISPOSED -> false;
    };
  }

  /** Whether it can be in force no more. */
  public boolean isOutdated() {
    return this == SUPERSEDED || this == RETAINED || this == DISPOSED;
  }
}
