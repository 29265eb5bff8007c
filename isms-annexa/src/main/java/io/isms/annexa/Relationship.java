package io.isms.annexa;

import java.util.Locale;

/** How the subject of one control lies to that of another. */
public enum Relationship {
  /** The same subject with the same reach. */
  EQUAL,
  /** The first is a part of the second. */
  SUBSET,
  /** The second is a part of the first. */
  SUPERSET,
  /** They overlap, and each has something that the other lacks. */
  INTERSECTS;

  /** The same relationship seen from the other side. */
  public Relationship inverse() {
    return switch (this) {
      case EQUAL -> EQUAL;
      case SUBSET -> SUPERSET;
      case SUPERSET -> SUBSET;
      case INTERSECTS -> INTERSECTS;
    };
  }

  /**
   * What follows for the ends of a chain of two. Where nothing sharper follows it is {@link
   * #INTERSECTS}: an overlap that the chain suggests and does not prove.
   */
  public Relationship then(Relationship next) {
    if (this == EQUAL || this == next) {
      return next;
    }
    return next == EQUAL ? this : INTERSECTS;
  }

  /** The name in lower case, as tables print it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
