package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import io.isms.common.Elements;

/**
 * Rules that belong together, in most cases those of one clause.
 *
 * @param name what they are about, with the clause, such as {@code 4.1 Context}
 * @param rules the rules
 */
public record RuleSet(String name, ImmutableList<Rule> rules) {
  /**
   * Checks that no code stands for two rules.
   *
   * @throws IllegalArgumentException if one does
   */
  public RuleSet {
    Elements.byId("rule", rules, Rule::code);
  }

  /** The set of those rules. */
  public static RuleSet of(String name, Rule... rules) {
    return new RuleSet(name, ImmutableList.copyOf(rules));
  }
}
