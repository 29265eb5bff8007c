package io.isms.leadership;

import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.Optional;

/**
 * A way in which management shows that it stands behind the management system. The editions name
 * different ones, each under a letter of clause 5.1.
 */
public enum Commitment {
  /** The policy is set (2005 a); 2013 a)). */
  POLICY("a", "a"),
  /** Objectives and plans are set (2005 b); 2013 a)). */
  OBJECTIVES("b", "a"),
  /** Security roles and duties are set (2005 c)). */
  ROLES("c", ""),
  /** What the system demands is built into everyday processes (2013 b)). */
  INTEGRATION("", "b"),
  /** The means are there (2005 e); 2013 c)). */
  RESOURCES("e", "c"),
  /** People are told why it matters (2005 d); 2013 d)). */
  COMMUNICATION("d", "d"),
  /** The system achieves what it is for (2013 e)). */
  OUTCOMES("", "e"),
  /** People are guided and supported (2013 f)). */
  SUPPORT_OF_PEOPLE("", "f"),
  /** Improvement is promoted (2013 g)). */
  IMPROVEMENT("", "g"),
  /** Other managers are supported in leading their areas (2013 h)). */
  SUPPORT_OF_MANAGERS("", "h"),
  /** It is decided which risks are tolerable (2005 f)). */
  RISK_CRITERIA("f", ""),
  /** Internal audits happen (2005 g)). */
  AUDITS("g", ""),
  /** Management reviews are held (2005 h)). */
  MANAGEMENT_REVIEWS("h", "");

  private final String letter2005;
  private final String letter2013;

  Commitment(String letter2005, String letter2013) {
    this.letter2005 = letter2005;
    this.letter2013 = letter2013;
  }

  /** The item of 5.1 that asks for it in that edition; empty if none does. */
  public Optional<ClauseRef> clause(Edition edition) {
    String letter = edition == Edition.E2005 ? letter2005 : letter2013;
    return letter.isEmpty()
        ? Optional.empty()
        : Optional.of(ClauseRef.of(edition, "5.1 " + letter + ")"));
  }
}
