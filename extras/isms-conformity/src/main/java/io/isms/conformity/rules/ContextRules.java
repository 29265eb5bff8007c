package io.isms.conformity.rules;

import io.isms.conformity.RuleSet;

/** What the organization has to know of itself and its surroundings (4.1). */
final class ContextRules {
  static final RuleSet RULES = RuleSet.of("4.1 Context");

  private ContextRules() {}
}
