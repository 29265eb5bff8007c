package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Immaterial;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** The risk is lived with. */
@Value.Immutable
@SourceClause(value = "6.1.3 a)", edition2005 = "4.2.1 f) 2)")
public non-sealed interface RetainRisk extends TreatmentOption, WithRetainRisk {
  /** What the decision rests on. */
  Basis basis();

  /** Why it is retained. */
  @Immaterial
  String reason();

  @Override
  default TreatmentOptionKind kind() {
    return TreatmentOptionKind.RETAIN;
  }

  /** What a decision to retain rests on. */
  enum Basis {
    /** The level is within the acceptance criteria. */
    CRITERIA,
    /** The owner decided knowingly, beyond the criteria. */
    INFORMED_DECISION
  }

  /** Checks that the reason is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!reason().isBlank(), "Invalid option retain: reason is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the option. */
  final class Builder extends ImmutableRetainRisk.Builder {
    Builder() {}
  }
}
