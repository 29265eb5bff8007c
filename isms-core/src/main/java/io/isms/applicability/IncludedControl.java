package io.isms.applicability;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A control that applies and that the organization operates itself. */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j) 1)")
public non-sealed interface IncludedControl extends ApplicableControl, WithIncludedControl {
  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<InclusionReason> reasons();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<DocumentId> documents();

  @Override
  @Value.Default
  default ImplementationStatus status() {
    return ImplementationStatus.NOT_VERIFIED;
  }

  @Override
  default IncludedControl implementedAs(ControlImplementation implementation, LocalDate asOf) {
    ApplicableControl.checkSameControl(this, implementation);
    return builder()
        .from(this)
        .status(implementation.statusOn(asOf))
        .responsible(responsible().or(implementation::responsible))
        .description(description().or(implementation::description))
        .build();
  }

  /** The inclusion of a control for those reasons, with nothing more said. */
  static IncludedControl of(ControlId control, InclusionReason... reasons) {
    return builder().control(control).addReasons(reasons).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IncludedControl}. */
  final class Builder extends ImmutableIncludedControl.Builder {
    Builder() {}
  }
}
