package io.isms.treatment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.ActionId;
import io.isms.common.Elements;
import io.isms.common.References;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What has been decided and set going about the risks, as a plan is drawn up from it. */
@Value.Immutable
@SourceClause(value = "6.1.3", edition2005 = "4.2.1 f)")
public interface TreatmentRegister extends WithTreatmentRegister {
  /** Nothing decided yet. */
  TreatmentRegister EMPTY = builder().build();

  /** The treatments, in the order of the risks; one for a risk. */
  ImmutableList<RiskTreatment> treatments();

  /** The actions, in the order of their ids. */
  ImmutableList<TreatmentAction> actions();

  /** The acceptances, in the order of the risks; one for a risk, the latest. */
  ImmutableList<RiskAcceptance> acceptances();

  /** When actions of the plan failed, the oldest first. */
  ImmutableList<PlanFailure> failures();

  /** The looks at how far the plan is, the oldest first. */
  ImmutableList<ProgressCheck> progressChecks();

  /** The treatments by risk. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, RiskTreatment> treatmentsByRisk() {
    return Elements.byId("treated risk", treatments(), RiskTreatment::risk);
  }

  /** The acceptances by risk. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, RiskAcceptance> acceptancesByRisk() {
    return Elements.byId("accepted risk", acceptances(), RiskAcceptance::risk);
  }

  /** The actions by id. */
  @Value.Lazy
  default ImmutableSortedMap<ActionId, TreatmentAction> actionsById() {
    return Elements.byId("action", actions(), TreatmentAction::id);
  }

  /** Brings everything into the order of the ids; what occurs twice is refused. */
  @Value.Check
  default TreatmentRegister check() {
    treatmentsByRisk();
    acceptancesByRisk();
    actionsById();
    boolean sorted =
        Elements.inOrder(treatments(), RiskTreatment::risk)
            && Elements.inOrder(actions(), TreatmentAction::id)
            && Elements.inOrder(acceptances(), RiskAcceptance::risk)
            && Elements.inOrder(failures(), PlanFailure::on)
            && Elements.inOrder(progressChecks(), ProgressCheck::on);
    return sorted
        ? this
        : builder()
            .treatments(Elements.sorted(treatments(), RiskTreatment::risk))
            .actions(Elements.sorted(actions(), TreatmentAction::id))
            .acceptances(Elements.sorted(acceptances(), RiskAcceptance::risk))
            .failures(Elements.sorted(failures(), PlanFailure::on))
            .progressChecks(Elements.sorted(progressChecks(), ProgressCheck::on))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("treatment", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TreatmentRegister}. */
  final class Builder extends ImmutableTreatmentRegister.Builder {
    Builder() {}
  }
}
