package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.risk.Derivation;
import io.isms.riskcalc.RiskMethods;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Levels as the installed methods give them again; the same inputs are rated once. */
final class Replays {
  private record Case(String method, String version, SortedMap<String, String> inputs) {}

  private final RiskMethods methods = RiskMethods.installed();
  private final Map<Case, String> levels = new HashMap<>();

  private Replays() {}

  /** Those of the check that the probe belongs to. */
  static Replays of(Probe it) {
    return it.view(Replays.class, snapshot -> new Replays());
  }

  /**
   * The code of the level that the method gives on the same inputs, or {@code none}; empty if the
   * method is not installed in that version, so that nobody can tell.
   */
  Optional<String> levelOf(Derivation derivation) {
    boolean installed =
        methods
            .findMethod(derivation.method())
            .map(method -> method.version().equals(derivation.version()))
            .orElse(false);
    return installed
        ? Optional.of(
            levels.computeIfAbsent(
                new Case(derivation.method(), derivation.version(), derivation.inputs()),
                inputs -> replay(derivation)))
        : Optional.empty();
  }

  private String replay(Derivation derivation) {
    try {
      return methods.replay(derivation).findLevel().map(it -> it.code().value()).orElse("none");
    } catch (IllegalArgumentException e) {
      return "none";
    }
  }
}
