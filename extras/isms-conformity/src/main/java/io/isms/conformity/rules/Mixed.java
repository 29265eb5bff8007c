package io.isms.conformity.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.conformity.Probe;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of 27003 in which some that fall short go against guidance alone, while a requirement is
 * broken only where all fall short.
 */
final class Mixed {
  private Mixed() {}

  /**
   * Tells about each of them.
   *
   * @param problem what is wrong with one of them; empty if nothing is
   */
  static <E> void tell(
      Probe it, List<E> all, Function<E, ?> subject, Function<E, Optional<String>> problem) {
    ImmutableMap<E, Optional<String>> problems = Maps.toMap(all, problem::apply);
    boolean nothingIsWell = problems.values().stream().allMatch(Optional::isPresent);
    problems.forEach(
        (element, found) -> {
          boolean ok = found.isEmpty();
          String message = found.orElse("");
          if (ok || nothingIsWell) {
            it.require(ok, subject.apply(element), "%s", message);
          }
          if (!nothingIsWell) {
            it.recommend(ok, subject.apply(element), "%s", message);
          }
        });
  }
}
