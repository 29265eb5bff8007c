package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.isms.applicability.SoaEntry;
import io.isms.common.Elements;
import io.isms.control.ControlId;
import io.isms.control.ControlRegister;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was decided about the controls of one edition, proposed in terms of another: every old
 * control with what becomes of it, every new one with where it comes from, and what only people can
 * say. The builder of the statement refuses it until all of that is {@link
 * #answer(MigrationAnswer...) answered}.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j)")
public interface MigrationDraft extends WithMigrationDraft {
  /** The edition of the decisions. */
  Edition fromEdition();

  /** The edition that they are brought to. */
  Edition toEdition();

  /** The day on which it was drawn up; states are those of that day. */
  LocalDate preparedOn();

  /**
   * Every control of the old edition and every own one that was decided, with what becomes of it,
   * in the order of the controls.
   */
  ImmutableList<MigrationRow> sources();

  /**
   * Every control of the new edition and every own one, with where it comes from and what is
   * proposed, in the order of the controls. Withdrawn ones that something leans on are among the
   * own.
   */
  ImmutableList<MigrationRow> targets();

  /** The treatments of risks with the controls of the new edition, as they were given. */
  ImmutableList<MigratedTreatment> treatments();

  /** The own controls, and how far the controls of the new edition are in place. */
  @Value.Default
  default ControlRegister controls() {
    return ControlRegister.EMPTY;
  }

  /** The old controls by id. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, MigrationRow> bySource() {
    return Elements.byId("migrated control", sources(), MigrationRow::control);
  }

  /** The new controls by id. */
  @Value.Lazy
  default ImmutableSortedMap<ControlId, MigrationRow> byTarget() {
    return Elements.byId("proposed control", targets(), MigrationRow::control);
  }

  /** What becomes of a control; empty if it is none of the old ones. */
  default Optional<MigrationRow> findSource(ControlId control) {
    return Optional.ofNullable(bySource().get(control));
  }

  /** What is proposed on a control; empty if it is none of the new ones. */
  default Optional<MigrationRow> findTarget(ControlId control) {
    return Optional.ofNullable(byTarget().get(control));
  }

  /** All that is still to be answered, in the order of the controls. */
  default ImmutableList<MigrationQuestion> questions() {
    return targets().stream()
        .flatMap(row -> row.questions().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether nothing is left to be answered. */
  default boolean isSettled() {
    return targets().stream().noneMatch(MigrationRow::isOpen);
  }

  /** The decisions that hold, in the order of the controls: those with nothing to be answered. */
  default ImmutableList<SoaEntry> decisions() {
    return targets().stream()
        .filter(row -> !row.isOpen())
        .flatMap(row -> row.entry().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The treatments as proposed, in the order in which they were given. */
  default ImmutableList<RiskTreatment> proposedTreatments() {
    return treatments().stream()
        .map(MigratedTreatment::treatment)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many of those rows are of each kind; a kind with none is left out. */
  static ImmutableSortedMap<MigrationKind, Integer> count(Iterable<MigrationRow> rows) {
    Map<MigrationKind, Integer> counts = new EnumMap<>(MigrationKind.class);
    rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
    return ImmutableSortedMap.copyOf(counts, Ordering.natural());
  }

  /**
   * The draft with those answers.
   *
   * @throws IllegalArgumentException if an answer is not to an open question, or cannot be true;
   *     the message names the control
   */
  default MigrationDraft answer(MigrationAnswer... answers) {
    return answer(ImmutableList.copyOf(answers));
  }

  /**
   * The draft with those answers; their order does not matter.
   *
   * @throws IllegalArgumentException if answers are not to open questions, or cannot be true; the
   *     message has one line for each
   */
  default MigrationDraft answer(Iterable<? extends MigrationAnswer> answers) {
    MigrationDraft draft = this;
    List<String> errors = new ArrayList<>();
    for (MigrationAnswer answer : answers) {
      try {
        draft = new MigrationAnswering(draft).apply(answer);
      } catch (IllegalArgumentException e) {
        errors.add(String.valueOf(e.getMessage()));
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return draft;
  }

  /**
   * Checks that no control occurs twice on one side; brings both into the order of the controls.
   */
  @Value.Check
  default MigrationDraft check() {
    bySource();
    byTarget();
    boolean sorted =
        Elements.inOrder(sources(), MigrationRow::control)
            && Elements.inOrder(targets(), MigrationRow::control);
    return sorted
        ? this
        : builder()
            .from(this)
            .sources(Elements.sorted(sources(), MigrationRow::control))
            .targets(Elements.sorted(targets(), MigrationRow::control))
            .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MigrationDraft}. */
  final class Builder extends ImmutableMigrationDraft.Builder {
    Builder() {}
  }
}
