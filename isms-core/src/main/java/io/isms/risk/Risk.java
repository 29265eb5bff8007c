package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ElementId;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.common.Referred;
import io.isms.common.Referring;
import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A risk to the confidentiality, integrity or availability of information, or to a further property
 * that the organization cares for, with what was judged about it.
 */
@Value.Immutable
@SourceClause(
    value = {"6.1.2 c)", "6.1.2 d)"},
    edition2005 = {"4.2.1 d)", "4.2.1 e)"})
public interface Risk extends Referring, WithRisk {
  /** The id, unique in one register. */
  RiskId id();

  /** What may happen, in a few words. */
  String title();

  /** How it was found: by an event, or by asset, threat and vulnerability. */
  RiskIdentification identification();

  /** The categories in which the organization sorts it; empty if it does not. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskCategory> categories();

  /** The parts of the scope that it belongs to; empty where parts are not told apart. */
  @Value.NaturalOrder
  ImmutableSortedSet<ScopePart> scopeParts();

  /** Who has the duty and the authority to manage it; empty is a gap that a check reports. */
  Optional<PartyId> owner();

  /** The controls that worked already when the current estimate was made. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> existingControls();

  /** The estimate as if there were no control; without likelihood and consequences if not made. */
  @Value.Default
  default RiskEstimate inherent() {
    return RiskEstimate.NONE;
  }

  /** The estimate with the existing controls; without likelihood and consequences if not made. */
  @Value.Default
  default RiskEstimate current() {
    return RiskEstimate.NONE;
  }

  /**
   * Estimates that several parties made of the current risk without knowing of each other, one for
   * a party, in the order of the parties. They show how far judgments agree; {@link #current} alone
   * is rated. Empty if nobody did.
   */
  ImmutableList<RiskEstimate> independentEstimates();

  /**
   * Checks that the title is not blank and that each independent estimate names another party, by
   * which they are put in order.
   */
  @Value.Check
  default Risk check() {
    checkArgument(!title().isBlank(), "Invalid risk %s: title is blank", id());
    for (RiskEstimate estimate : independentEstimates()) {
      checkArgument(
          estimate.estimatedBy().isPresent(),
          "Invalid risk %s: independent estimate without estimatedBy (expected: the party)",
          id());
    }
    Elements.byId("estimating party", independentEstimates(), Risk::estimator);
    return Elements.inOrder(independentEstimates(), Risk::estimator)
        ? this
        : builder()
            .from(this)
            .independentEstimates(Elements.sorted(independentEstimates(), Risk::estimator))
            .build();
  }

  private static PartyId estimator(RiskEstimate estimate) {
    return estimate.estimatedBy().orElseThrow();
  }

  /**
   * A builder of a risk that is described by an event, with the event as its title.
   *
   * @throws IllegalArgumentException if the text is no id of a risk, or the event is blank
   */
  static Builder ofEvent(String id, String event) {
    return builder()
        .id(RiskId.of(id))
        .title(event)
        .identification(EventBased.builder().event(event).build());
  }

  @Override
  @Value.Lazy
  default Referred refersTo() {
    ImmutableSet.Builder<ElementId> all =
        ImmutableSet.<ElementId>builder().addAll(References.idsIn(this));
    Stream.concat(Stream.of(inherent(), current()), independentEstimates().stream())
        .forEach(estimate -> all.addAll(estimate.levels()));
    return Referred.by(id(), all.build());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Risk}. */
  final class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
