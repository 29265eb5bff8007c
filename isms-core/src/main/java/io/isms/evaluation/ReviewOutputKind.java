package io.isms.evaluation;

import java.util.Optional;

/** A heading under which a management review decides something. */
public enum ReviewOutputKind {
  /** Making the system work better. */
  ISMS_EFFECTIVENESS("a)", true),
  /** A new risk assessment, treatment plan or statement of applicability. */
  RISK_UPDATE("b)", false),
  /** Other procedures and controls, in answer to what happens inside and outside. */
  PROCEDURES_AND_CONTROLS("c)", false),
  /** Means, and how they are shared out. */
  RESOURCES("d)", false),
  /** Better ways to measure how controls do. */
  MEASUREMENT_IMPROVEMENT("e)", true),
  /** Another policy or other objectives. */
  POLICY_AND_OBJECTIVES("", false),
  /** Other criteria for accepting or assessing risks. */
  RISK_CRITERIA("", false),
  /** Any other change of the system. */
  OTHER_CHANGE("", false);

  private final String letter2005;
  private final boolean improvement;

  ReviewOutputKind(String letter2005, boolean improvement) {
    this.letter2005 = letter2005;
    this.improvement = improvement;
  }

  /** The letter of 7.3 of the 2005 edition; empty if that edition does not ask for it. */
  public Optional<String> letter2005() {
    return letter2005.isEmpty() ? Optional.empty() : Optional.of(letter2005);
  }

  /** Whether it takes up a chance to improve; if not, it changes the system. */
  public boolean isImprovement() {
    return improvement;
  }
}
