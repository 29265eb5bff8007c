package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.IncidentId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A dated snapshot of all risks as rated and evaluated on one day, the most urgent first. It holds
 * what it rests on, so that it can be made again and compared with the next one.
 */
@Value.Immutable
@SourceClause(
    value = {"6.1.2", "8.2"},
    edition2005 = {"4.2.1 e)", "4.2.3 d)"})
public interface RiskAssessment extends WithRiskAssessment {
  /** The id. */
  AssessmentId id();

  /** The day. */
  LocalDate performedOn();

  /** The name of the method. */
  String method();

  /** The version of the method. */
  String methodVersion();

  /** The version of the criteria. */
  int criteriaVersion();

  /** The version of the scope; empty if the scope was not stated. */
  Optional<Integer> scopeVersion();

  /** The risks, in the order of priority: 1, 2, 3 and so on. */
  ImmutableList<AssessedRisk> entries();

  /** Why it was made; empty if not said. */
  Optional<AssessmentTrigger> trigger();

  /** The changes that led to it; empty if none did. */
  @Value.NaturalOrder
  ImmutableSortedSet<ChangeId> changes();

  /** The incidents that led to it; empty if none did. */
  @Value.NaturalOrder
  ImmutableSortedSet<IncidentId> incidents();

  /** How far it reaches; empty if not said. */
  Optional<AssessmentBreadth> breadth();

  /** How fine it is, 1 for the coarsest; empty if not said. */
  Optional<Integer> granularity();

  /** The document that reports it; empty if there is none. */
  Optional<DocumentId> report();

  /** The day by which to assess again; empty if not planned. */
  Optional<LocalDate> nextDue();

  /**
   * How the level of each risk moved since an earlier assessment, by the risks of both.
   *
   * @param criteria the criteria, which know what can be compared
   */
  default ImmutableSortedMap<RiskId, Trend> trendsSince(
      RiskAssessment earlier, RiskCriteria criteria) {
    boolean comparable = criteria.areComparable(earlier, this);
    Map<RiskId, Trend> trends = new TreeMap<>();
    earlier.entries().forEach(entry -> trends.put(entry.risk(), Trend.GONE));
    for (AssessedRisk entry : entries()) {
      trends.put(
          entry.risk(),
          earlier
              .findEntry(entry.risk())
              .map(
                  before ->
                      comparable
                          ? Trend.between(before.current(), entry.current())
                          : Trend.NOT_COMPARABLE)
              .orElse(Trend.NEW));
    }
    return ImmutableSortedMap.copyOf(trends);
  }

  /** The entries by risk. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, AssessedRisk> byRisk() {
    return Elements.byId("risk", entries(), AssessedRisk::risk);
  }

  /** The entry of that risk; empty if it was not assessed. */
  default Optional<AssessedRisk> findEntry(RiskId risk) {
    return Optional.ofNullable(byRisk().get(risk));
  }

  /**
   * The entry of that risk.
   *
   * @throws IllegalArgumentException if it was not assessed
   */
  default AssessedRisk getEntry(RiskId risk) {
    return Elements.get("assessed risk", byRisk(), risk);
  }

  /** The entries of that outcome, in the order of priority. */
  default ImmutableList<AssessedRisk> entriesThatAre(Evaluation evaluation) {
    return entries().stream()
        .filter(entry -> entry.evaluation() == evaluation)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How many risks are at each level now, the highest level first; levels without a risk count 0.
   * Risks that are not rated are in none.
   */
  default ImmutableMap<Level, Integer> countsByLevel(Scale levels) {
    Map<Level, Integer> counts = new LinkedHashMap<>();
    levels.levels().reverse().forEach(level -> counts.put(level, 0));
    entries().stream()
        .flatMap(entry -> entry.current().findLevel().stream())
        .forEach(level -> counts.merge(levels.getLevel(level.code()), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  /**
   * Checks that it says what it rests on, that each risk is there once, and that the entries stand
   * in the order of priority.
   */
  @Value.Check
  default void check() {
    checkArgument(!method().isBlank(), "Invalid assessment %s: method is blank", id());
    checkArgument(
        !methodVersion().isBlank(), "Invalid assessment %s: methodVersion is blank", id());
    checkArgument(
        criteriaVersion() >= 1,
        "Invalid assessment %s: criteriaVersion %s (expected: 1 or more)",
        id(),
        criteriaVersion());
    granularity()
        .ifPresent(
            it ->
                checkArgument(
                    it >= 1,
                    "Invalid assessment %s: granularity %s (expected: 1 or more)",
                    id(),
                    it));
    byRisk();
    for (int i = 0; i < entries().size(); i++) {
      AssessedRisk entry = entries().get(i);
      checkArgument(
          entry.priority() == i + 1,
          "Invalid assessment %s: priority %s of %s in place %s (expected: 1, 2, 3, … in order)",
          id(),
          entry.priority(),
          entry.risk(),
          i + 1);
    }
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskAssessment}. */
  final class Builder extends ImmutableRiskAssessment.Builder {
    Builder() {}
  }
}
