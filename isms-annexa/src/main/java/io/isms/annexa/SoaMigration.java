package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.Control;
import io.isms.control.ControlRegister;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings what was decided about the controls of one edition to another. Each control is explained:
 * carried, merged, split, new or withdrawn. Nothing is decided that people have not decided, and
 * nothing counts as in place only because something like it was; where that leaves a gap, the draft
 * asks. The order of the decisions does not matter.
 *
 * <p>What was in outweighs what was out, and it is asked which holds. Of several states the one
 * that claims least holds, in the order of {@link io.isms.control.ImplementationStatus}. Reasons,
 * risks and requirements are united, and every justification stays, with the control that it was
 * written about.
 */
public final class SoaMigration {
  private final EditionMapping mapping;
  private final LocalDate preparedOn;
  private final List<SoaEntry> decisions = new ArrayList<>();
  private ImmutableList<Control> additional = ImmutableList.of();
  private ControlRegister controls = ControlRegister.EMPTY;
  private ImmutableList<RiskTreatment> treatments = ImmutableList.of();

  private SoaMigration(EditionMapping mapping, LocalDate preparedOn) {
    this.mapping = mapping;
    this.preparedOn = requireNonNull(preparedOn, "preparedOn");
  }

  /**
   * A migration of decisions, complete or not.
   *
   * @param from the edition of the decisions
   * @param to the edition to bring them to
   * @param preparedOn the day of the draft
   * @throws IllegalArgumentException if both are the same edition: there is nothing to migrate
   */
  public static SoaMigration between(Edition from, Edition to, LocalDate preparedOn) {
    checkArgument(
        from != to, "Invalid migration from %s to %s (expected: to another edition)", from, to);
    return new SoaMigration(EditionMapping.between(from, to), preparedOn);
  }

  /**
   * A migration of a statement with its own controls.
   *
   * @throws IllegalArgumentException if the statement is of that edition
   */
  public static SoaMigration of(
      StatementOfApplicability statement, Edition to, LocalDate preparedOn) {
    SoaMigration migration =
        between(statement.edition(), to, preparedOn).decide(statement.entries());
    migration.additional = statement.additionalControls();
    return migration;
  }

  /** Adds decisions on controls of the old edition, and on own ones. */
  public SoaMigration decide(Iterable<? extends SoaEntry> decisions) {
    decisions.forEach(this.decisions::add);
    return this;
  }

  /**
   * The organization's own controls, and how far controls are in place. That a decision shows
   * another state than they do does not matter: it is brought up to the day of the draft.
   */
  public SoaMigration controls(ControlRegister controls) {
    this.controls = requireNonNull(controls, "controls");
    return this;
  }

  /** The treatments whose necessary controls move along. */
  public SoaMigration treatments(Iterable<RiskTreatment> treatments) {
    this.treatments = ImmutableList.copyOf(treatments);
    return this;
  }

  /**
   * The draft.
   *
   * @throws IllegalArgumentException if a control is decided twice, or something names a control
   *     that the old edition does not have
   */
  public MigrationDraft draft() {
    return new MigrationDrafting(mapping, preparedOn, decisions, allControls(), treatments).draft();
  }

  private ControlRegister allControls() {
    List<Control> own = new ArrayList<>(controls.custom());
    additional.stream()
        .filter(control -> !controls.customById().containsKey(control.id()))
        .forEach(own::add);
    return controls.withCustom(own);
  }
}
