package io.isms.conformity.rules;

import io.isms.common.ChangeId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.Change;
import io.isms.operation.ChangeKind;
import io.isms.operation.IsmsVersion;
import java.util.Optional;

/** How the management system itself changes (6.3 of 2022). */
final class SystemVersionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.3 Changes of the system",
          Rule.named("CHG-01", "Each version of the system came about by a planned change")
              .in2022("6.3")
              .check(SystemVersionRules::planned));

  private SystemVersionRules() {}

  private static void planned(Probe it) {
    for (IsmsVersion version : it.isms().operation().versions()) {
      if (version.version() > 1 && it.isPast(version.on())) {
        it.require(
            version.change().map(change -> isPlanned(change, it)).orElse(false),
            "v" + version.version(),
            "ISMS v%s came about unplanned",
            version.version());
      }
    }
  }

  private static boolean isPlanned(ChangeId id, Probe it) {
    return Optional.ofNullable(it.isms().operation().changesById().get(id))
        .map(Change::kind)
        .filter(kind -> kind == ChangeKind.PLANNED)
        .isPresent();
  }
}
