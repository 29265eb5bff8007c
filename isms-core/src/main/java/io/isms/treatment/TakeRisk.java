package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** More risk is taken on purpose, for an opportunity. */
@Value.Immutable
@SourceClause(value = "6.1.3 a)", edition2005 = "4.2.1 f)")
public non-sealed interface TakeRisk extends TreatmentOption, WithTakeRisk {
  /** The opportunity that is worth it. */
  String opportunity();

  @Override
  default TreatmentOptionKind kind() {
    return TreatmentOptionKind.TAKE;
  }

  /** Checks that the opportunity is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!opportunity().isBlank(), "Invalid option take: opportunity is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the option. */
  final class Builder extends ImmutableTakeRisk.Builder {
    Builder() {}
  }
}
