package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.isms.conformity.example.Edit.one;

import io.isms.Isms;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.ActionId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.risk.RiskId;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import java.util.function.UnaryOperator;

/** Small changes of how the conforming organization treats its risks. */
final class TreatmentChanges {
  private TreatmentChanges() {}

  static UnaryOperator<Isms> treatment(UnaryOperator<TreatmentRegister> change) {
    return isms -> isms.withTreatment(change.apply(isms.treatment()));
  }

  static UnaryOperator<Isms> treatmentOf(String risk, UnaryOperator<RiskTreatment> change) {
    return treatment(
        it -> it.withTreatments(one(it.treatments(), one -> is(one.risk(), risk), change)));
  }

  static UnaryOperator<Isms> withoutTreatmentOf(String risk) {
    return treatment(
        it ->
            it.withTreatments(
                it.treatments().stream()
                    .filter(one -> !is(one.risk(), risk))
                    .collect(toImmutableList())));
  }

  static UnaryOperator<Isms> acceptanceOf(String risk, UnaryOperator<RiskAcceptance> change) {
    return treatment(
        it -> it.withAcceptances(one(it.acceptances(), one -> is(one.risk(), risk), change)));
  }

  static UnaryOperator<Isms> withoutAcceptanceOf(String risk) {
    return treatment(
        it ->
            it.withAcceptances(
                it.acceptances().stream()
                    .filter(one -> !is(one.risk(), risk))
                    .collect(toImmutableList())));
  }

  static UnaryOperator<Isms> action(String id, UnaryOperator<TreatmentAction> change) {
    return treatment(
        it -> it.withActions(one(it.actions(), one -> one.id().equals(ActionId.of(id)), change)));
  }

  static UnaryOperator<Isms> plan(UnaryOperator<RiskTreatmentPlan> change) {
    return isms -> isms.withTreatmentPlan(isms.treatmentPlan().map(change));
  }

  static UnaryOperator<Isms> row(String risk, UnaryOperator<PlannedTreatment> change) {
    return plan(it -> it.withItems(one(it.items(), one -> is(one.risk(), risk), change)));
  }

  static UnaryOperator<Isms> statement(UnaryOperator<StatementOfApplicability> change) {
    return isms -> isms.withStatementOfApplicability(isms.statementOfApplicability().map(change));
  }

  /** The entry of the statement on that control. */
  static UnaryOperator<Isms> entry(ControlId control, UnaryOperator<SoaEntry> change) {
    return statement(
        it -> it.withEntries(one(it.entries(), entry -> entry.control().equals(control), change)));
  }

  static UnaryOperator<Isms> included(ControlId control, UnaryOperator<IncludedControl> change) {
    return entry(control, entry -> change.apply((IncludedControl) entry));
  }

  static UnaryOperator<Isms> withoutEntry(ControlId control) {
    return statement(
        it ->
            it.withEntries(
                it.entries().stream()
                    .filter(entry -> !entry.control().equals(control))
                    .collect(toImmutableList())));
  }

  static UnaryOperator<Isms> excluding(ControlId control) {
    return entry(
        control,
        entry ->
            ExcludedControl.builder()
                .control(entry.control())
                .reason(ExclusionReason.OTHER)
                .justification("Too dear")
                .build());
  }

  static UnaryOperator<Isms> decision(ControlId control, UnaryOperator<SoaEntry> change) {
    return isms ->
        isms.withDecisions(one(isms.decisions(), entry -> entry.control().equals(control), change));
  }

  static UnaryOperator<Isms> implementation(
      ControlId control, UnaryOperator<ControlImplementation> change) {
    return isms ->
        isms.withControls(
            isms.controls()
                .withImplementations(
                    one(
                        isms.controls().implementations(),
                        it -> it.control().equals(control),
                        change)));
  }

  static UnaryOperator<Isms> both(UnaryOperator<Isms> first, UnaryOperator<Isms> second) {
    return isms -> second.apply(first.apply(isms));
  }

  private static boolean is(RiskId id, String text) {
    return id.value().equals(text);
  }
}
