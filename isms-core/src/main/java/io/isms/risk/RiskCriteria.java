package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.common.LevelCode;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The yardsticks that the organization sets before it looks at risks: its scales, the method, which
 * levels of risk are acceptable, what each level means, and who may make an exception. All of them
 * are its own judgment, so none has a default.
 */
@Value.Immutable
@SourceClause(
    value = {"6.1.2 a)", "6.1.2 e)"},
    edition2005 = {"4.2.1 b) 4)", "4.2.1 c) 2)", "5.1 f)"})
public interface RiskCriteria extends WithRiskCriteria {
  /** The version, from 1; every later change counts one up. */
  @Immaterial
  int version();

  /** The name of the risk method, as {@code RiskMethods} or the document knows it. */
  String method();

  /** The scale of likelihood. */
  Scale likelihood();

  /** The scale of consequence. */
  Scale consequence();

  /** The scale of levels of risk. */
  Scale levels();

  /**
   * How consequences by property and by area of impact become one; empty where the highest by
   * property counts and areas are not looked at.
   */
  Optional<ConsequenceRule> consequenceRule();

  /** How value passes from assets to those they need; empty where it does not. */
  Optional<ValuePropagation> valuePropagation();

  /** The acceptable levels: with each level all lower ones too. */
  @Value.NaturalOrder
  ImmutableSortedSet<LevelCode> acceptable();

  /** What the levels mean; a level without an entry has no meaning written down. */
  ImmutableList<LevelEvaluation> evaluation();

  /** Who may accept more, and how far; empty where nobody may. */
  ImmutableList<AcceptanceException> exceptions();

  /** Who decided on the criteria; empty if not decided yet. */
  @Immaterial
  Optional<PartyId> approvedBy();

  /** The day of that decision; empty if not decided yet. */
  @Immaterial
  Optional<LocalDate> approvedOn();

  /** The day since which they are in force; empty if not known. */
  @Immaterial
  Optional<LocalDate> inForceSince();

  /** The issues that they answer to, in the order of the ids. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that they answer to, in the order of the ids. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The objectives that they answer to, in the order of the ids. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** What the system is to bring about, as far as the criteria answer to it. */
  ImmutableList<String> outcomes();

  /** How much risk the organization is willing to take, in its words; empty if not stated. */
  Optional<String> appetite();

  /** When risk is to be assessed, in the organization's words; empty if not stated. */
  Optional<String> whenToAssess();

  /** Why the method suits the organization and what it must heed; empty if not stated. */
  @Immaterial
  Optional<String> suitability();

  /** The document that describes how risk is assessed; empty if there is none. */
  @Immaterial
  Optional<DocumentId> document();

  /**
   * The earlier versions whose levels mean the same as those of this one, so that assessments by
   * them can be compared.
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Integer> comparableVersions();

  /** The looks at whether the method still fits, the oldest first. */
  @Immaterial
  ImmutableList<MethodReview> methodReviews();

  /**
   * Whether the levels of the two assessments can be compared: both follow one version of the
   * criteria by one version of the method, or versions that these criteria call comparable.
   */
  default boolean areComparable(RiskAssessment one, RiskAssessment other) {
    return one.criteriaVersion() == other.criteriaVersion()
        ? one.method().equals(other.method()) && one.methodVersion().equals(other.methodVersion())
        : isComparable(one.criteriaVersion()) && isComparable(other.criteriaVersion());
  }

  private boolean isComparable(int other) {
    return other == version() || comparableVersions().contains(other);
  }

  /**
   * The one consequence of an estimate, a level of the consequence scale with its derivation;
   * unrated if something is missing, and also if areas of impact were judged but no rule says how
   * they count.
   *
   * @throws IllegalArgumentException if a code is not on the scale
   */
  default Rating consequenceOf(RiskEstimate estimate) {
    if (consequenceRule().isEmpty() && !estimate.impacts().isEmpty()) {
      return Unrated.because("no rule for impacts on " + estimate.impacts().keySet());
    }
    return consequenceRule().orElseGet(HighestConsequence::of).combine(estimate, consequence());
  }

  /** Holds a rating against the acceptable levels. */
  default Evaluation evaluate(Rating rating) {
    return rating
        .findLevel()
        .map(level -> accepts(level) ? Evaluation.ACCEPTABLE : Evaluation.UNACCEPTABLE)
        .orElse(Evaluation.UNDETERMINED);
  }

  /**
   * Whether the level is acceptable.
   *
   * @throws IllegalArgumentException if the level is not on the scale of levels of risk
   */
  default boolean accepts(Level level) {
    levels().getLevel(level.code());
    return acceptable().contains(level.code());
  }

  /** The exceptions under which that party may accept that level, in the order of the criteria. */
  default ImmutableList<AcceptanceException> exceptionsFor(Level level, PartyId approver) {
    return exceptions().stream()
        .filter(exception -> levels().getLevel(exception.upTo()).rank() >= level.rank())
        .filter(exception -> exception.approvers().contains(approver))
        .collect(ImmutableList.toImmutableList());
  }

  /** Checks that every level named is on the scale and that no acceptable level leaves a gap. */
  @Value.Check
  default void check() {
    checkArgument(version() >= 1, "Invalid criteria: version %s (expected: 1 or more)", version());
    checkArgument(!method().isBlank(), "Invalid criteria %s: method is blank", version());
    comparableVersions()
        .forEach(
            earlier ->
                checkArgument(
                    earlier >= 1 && earlier < version(),
                    "Invalid criteria %s: comparable version %s (expected: an earlier one)",
                    version(),
                    earlier));
    consequenceRule().ifPresent(rule -> rule.checkFits(consequence()));
    acceptable().forEach(levels()::getLevel);
    evaluation().forEach(evaluation -> levels().getLevel(evaluation.level()));
    Elements.byId("evaluated level", evaluation(), LevelEvaluation::level);
    exceptions().forEach(exception -> levels().getLevel(exception.upTo()));
    boolean beyond = false;
    for (Level level : levels().levels()) {
      boolean accepted = acceptable().contains(level.code());
      checkArgument(
          !(accepted && beyond),
          "Invalid criteria %s: acceptable %s (expected: with %s also every lower level)",
          version(),
          acceptable(),
          level.code());
      beyond |= !accepted;
    }
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("criteria", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RiskCriteria}. */
  final class Builder extends ImmutableRiskCriteria.Builder {
    Builder() {}
  }
}
