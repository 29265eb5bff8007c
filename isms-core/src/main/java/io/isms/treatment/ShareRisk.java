package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The risk is shared with another party. */
@Value.Immutable
@SourceClause(value = "6.1.3 a)", edition2005 = "4.2.1 f) 4)")
public non-sealed interface ShareRisk extends TreatmentOption, WithShareRisk {
  /** How it is shared. */
  Means means();

  /** With whom. */
  PartyId party();

  /** The policy or contract that says so; empty as long as there is none. */
  Optional<String> agreement();

  /** The record of that policy or contract; empty if there is none. */
  @Immaterial
  Optional<RecordId> record();

  @Override
  default TreatmentOptionKind kind() {
    return TreatmentOptionKind.SHARE;
  }

  /** How a risk is shared. */
  enum Means {
    /** By insurance. */
    INSURANCE,
    /** By handing the activity to a contractor. */
    SUBCONTRACTING,
    /** By a means of finance, such as a guarantee. */
    RISK_FINANCING
  }

  /** Checks that an agreement, if named, is not blank. */
  @Value.Check
  default void check() {
    agreement()
        .ifPresent(
            text -> checkArgument(!text.isBlank(), "Invalid option share: agreement is blank"));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the option. */
  final class Builder extends ImmutableShareRisk.Builder {
    Builder() {}
  }
}
