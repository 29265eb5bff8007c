package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.DecisionId;
import io.isms.common.Immaterial;
import io.isms.common.Money;
import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to be done so that the treatment of risks takes effect. */
@Value.Immutable
@SourceClause(
    value = {"6.1.3 e)", "8.3"},
    edition2005 = "4.2.2 a)")
public interface TreatmentAction extends WithTreatmentAction {
  /** The most urgent first: by priority, then by due day with undated ones last, then by id. */
  Comparator<TreatmentAction> BY_URGENCY =
      Comparator.comparingInt(TreatmentAction::priority)
          .thenComparing(action -> action.due().orElse(LocalDate.MAX))
          .thenComparing(TreatmentAction::id, Ordering.natural());

  /** The id. */
  ActionId id();

  /** What is to be done. */
  String what();

  /** The risks that it is for. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** The controls that it puts in place. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** The means it takes: people, time, things; empty is a gap that the plan builder reports. */
  ImmutableList<String> resources();

  /** What it costs; empty if not estimated. */
  Optional<Money> cost();

  /** From which money it is paid, such as a budget; empty if not said. */
  Optional<String> funding();

  /** Who is responsible; empty is a gap that the plan builder reports. */
  Optional<PartyId> responsible();

  /** The day by which it is to be done; empty is a gap that the plan builder reports. */
  Optional<LocalDate> due();

  /** The place in the order of work, 1 for what comes first. */
  int priority();

  /** How far it is. */
  @Immaterial
  ActionStatus status();

  /** The day on which it was finished; empty unless it is done. */
  @Immaterial
  Optional<LocalDate> completedOn();

  /** How one will know whether it worked; empty if not determined. */
  Optional<String> evaluationMethod();

  /** The decision that it carries out; empty if none is named. */
  @Immaterial
  Optional<DecisionId> decision();

  /** Why the due day was moved; empty if it was not moved. */
  @Immaterial
  Optional<String> rescheduledBecause();

  /** What it lacks so that somebody could carry it out, in the order of the parts. */
  default ImmutableList<Part> missingParts() {
    ImmutableList.Builder<Part> missing = ImmutableList.builder();
    if (responsible().isEmpty()) {
      missing.add(Part.RESPONSIBLE);
    }
    if (due().isEmpty()) {
      missing.add(Part.DUE);
    }
    if (resources().isEmpty()) {
      missing.add(Part.RESOURCES);
    }
    return missing.build();
  }

  /** What an action has to say so that somebody can carry it out. */
  enum Part {
    /** Who does it. */
    RESPONSIBLE("who does it"),
    /** The day by which it is done. */
    DUE("the day by which it is done"),
    /** The means it takes. */
    RESOURCES("the means it takes");

    private final String meaning;

    Part(String meaning) {
      this.meaning = meaning;
    }

    /** What it says, in words. */
    public String meaning() {
      return meaning;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether it was due before that day and is not finished as seen on it; what was given up is not
   * overdue.
   */
  default boolean isOverdue(LocalDate asOf) {
    return isOpenOn(asOf) && due().map(day -> day.isBefore(asOf)).orElse(false);
  }

  /** Whether there is still something to do as seen on that day. */
  default boolean isOpenOn(LocalDate asOf) {
    return status().isOpen() || completedOn().map(day -> day.isAfter(asOf)).orElse(false);
  }

  /** Checks that it says what is to be done and that a day of completion goes with being done. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid action %s: what is blank", id());
    checkArgument(
        priority() >= 1, "Invalid action %s: priority %s (expected: 1 or more)", id(), priority());
    checkArgument(
        completedOn().isEmpty() || status() == ActionStatus.DONE,
        "Invalid action %s: completedOn with status %s (expected: with DONE only)",
        id(),
        status());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TreatmentAction}. */
  final class Builder extends ImmutableTreatmentAction.Builder {
    Builder() {}
  }
}
