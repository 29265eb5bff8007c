package io.isms.cli;

import com.google.common.base.Joiner;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Rating;
import io.isms.risk.Trend;
import io.isms.riskcalc.comparison.Movement;
import io.isms.riskcalc.comparison.ResidualChange;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.treatment.ResidualRisk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How risks moved, what remains of them, and where that comes from. */
final class RiskDiffForm {
  private final SystemDiff diff;
  private final DiffTitles titles;
  private final DiffText text;

  RiskDiffForm(SystemDiff diff, DiffTitles titles, DiffText text) {
    this.diff = diff;
    this.titles = titles;
    this.text = text;
  }

  String inShort() {
    Counts counts = new Counts();
    for (Trend trend : Trend.values()) {
      counts.add(diff.risksThatAre(trend).size(), words(trend));
    }
    return counts.toString();
  }

  String movedInShort(Function<ResidualChange, Movement> which) {
    Counts counts = new Counts();
    for (Trend trend : Trend.values()) {
      counts.add(
          (int) diff.residuals().stream().filter(it -> which.apply(it).trend() == trend).count(),
          words(trend));
    }
    return counts.toString();
  }

  void append() {
    for (Trend trend :
        List.of(
            Trend.UP,
            Trend.NEW,
            Trend.NEWLY_UNRATED,
            Trend.NEWLY_RATED,
            Trend.NOT_COMPARABLE,
            Trend.DOWN,
            Trend.GONE)) {
      text.section("Risks: " + words(trend), diff.risksThatAre(trend), this::risk);
    }
    text.section(
        "Risks: the level is the same, what remains is not",
        diff.movedResiduals().stream()
            .filter(
                it ->
                    diff.risks()
                        .map(risks -> risks.byRisk().get(it.risk()))
                        .map(change -> !change.movement().hasMoved())
                        .orElse(true))
            .toList(),
        this::residual);
  }

  private void risk(RiskChange change) {
    text.line(change.risk() + " " + titles.of(change.risk()));
    List<String> parts = new ArrayList<>();
    parts.add(
        levels(
            "assessed",
            change.before().map(AssessedRisk::current),
            change.after().map(AssessedRisk::current)));
    diff.findResidual(change.risk()).ifPresent(it -> parts.addAll(remains(it)));
    text.detail(Joiner.on("; ").join(parts));
    cause(change.byCriteria(), change.byEstimates(), "estimate").ifPresent(text::detail);
  }

  private void residual(ResidualChange change) {
    text.line(change.risk() + " " + titles.of(change.risk()));
    text.detail(Joiner.on("; ").join(remains(change)));
    if (change.expected().hasMoved()) {
      cause(change.byCriteria(), change.byData(), "estimate or treatment").ifPresent(text::detail);
    }
  }

  private static List<String> remains(ResidualChange change) {
    return List.of(
        levels(
            "today",
            change.before().map(ResidualRisk::today),
            change.after().map(ResidualRisk::today)),
        levels(
            "expected",
            change.before().map(ResidualRisk::expected),
            change.after().map(ResidualRisk::expected)));
  }

  private static String levels(String when, Optional<Rating> before, Optional<Rating> after) {
    if (after.isEmpty()) {
      return "was " + when + " " + before.map(Rating::label).orElse("");
    }
    String to = after.orElseThrow().label();
    return when
        + " "
        + before
            .map(Rating::label)
            .filter(from -> !from.equals(to))
            .map(from -> from + " -> ")
            .orElse("")
        + to;
  }

  private static Optional<String> cause(
      Optional<Movement> byCriteria, Optional<Movement> byData, String data) {
    if (byCriteria.isEmpty() || byData.isEmpty()) {
      return Optional.empty();
    }
    boolean criteria = byCriteria.orElseThrow().hasMoved();
    boolean estimate = byData.orElseThrow().hasMoved();
    if (criteria && estimate) {
      return Optional.of(
          String.format(
              "by criteria or method: %s; by the %s: %s",
              moved(byCriteria.orElseThrow()), data, moved(byData.orElseThrow())));
    } else if (criteria) {
      return Optional.of("all of it by criteria or method");
    }
    return estimate ? Optional.of("all of it by the " + data) : Optional.empty();
  }

  private static String moved(Movement movement) {
    return words(movement.trend())
        + movement
            .steps()
            .filter(steps -> steps != 0)
            .map(steps -> " " + Math.abs(steps))
            .orElse("");
  }

  private static String words(Trend trend) {
    return switch (trend) {
      case SAME -> "the same";
      case STILL_UNRATED -> "still not rated";
      case NEWLY_RATED -> "rated for the first time";
      case NEWLY_UNRATED -> "no longer rated";
      default -> Words.of(trend);
    };
  }
}
