package io.isms.risk;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;

/**
 * How the consequences of one estimate, by property and by area of impact, become the one
 * consequence that a method takes. What the rule asks for and was not judged makes the consequence
 * unrated; it is never taken for low.
 */
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public sealed interface ConsequenceRule permits HighestConsequence, WeightedConsequence {
  /** The properties whose loss every estimate has to judge. */
  ImmutableSortedSet<SecurityProperty> askedProperties();

  /** The areas of impact that every estimate has to judge. */
  ImmutableSortedSet<ImpactArea> askedAreas();

  /**
   * The one consequence, with its derivation; unrated if something is missing, which the reason
   * names.
   *
   * @param scale the scale of consequence
   * @throws IllegalArgumentException if a code is not on the scale
   */
  Rating combine(RiskEstimate estimate, Scale scale);

  /**
   * Checks that the rule goes with a scale of consequence.
   *
   * @throws IllegalArgumentException if it does not
   */
  void checkFits(Scale scale);
}
