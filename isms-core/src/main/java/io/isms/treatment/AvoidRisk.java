package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Immaterial;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The risk is avoided by giving up what brings it. */
@Value.Immutable
@SourceClause(value = "6.1.3 a)", edition2005 = "4.2.1 f) 3)")
public non-sealed interface AvoidRisk extends TreatmentOption, WithAvoidRisk {
  /** How it is avoided. */
  Means means();

  /** The activity given up, or the source removed. */
  String what();

  /** The day since which the activity or source is gone; empty as long as it is not. */
  @Immaterial
  Optional<LocalDate> ceasedOn();

  /** The record of that; empty if there is none. */
  @Immaterial
  Optional<RecordId> record();

  @Override
  default TreatmentOptionKind kind() {
    return TreatmentOptionKind.AVOID;
  }

  /** How a risk is avoided. */
  enum Means {
    /** The activity stops. */
    CEASE,
    /** The activity is not begun. */
    NOT_START,
    /** The source of the risk is taken away. */
    REMOVE_SOURCE
  }

  /** Checks that what is given up is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid option avoid: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the option. */
  final class Builder extends ImmutableAvoidRisk.Builder {
    Builder() {}
  }
}
