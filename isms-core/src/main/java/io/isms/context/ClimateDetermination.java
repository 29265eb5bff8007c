package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The decision whether climate change is an issue for the management system (2022, Amendment
 * 1:2024).
 */
@Value.Immutable
@SourceClause("4.1")
public interface ClimateDetermination extends WithClimateDetermination {
  /** Whether it is. */
  boolean relevant();

  /** Why or why not. */
  String reason();

  /** Who decided so. */
  PartyId by();

  /** The day of the decision. */
  LocalDate on();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!reason().isBlank(), "Invalid climate determination: reason is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClimateDetermination}. */
  final class Builder extends ImmutableClimateDetermination.Builder {
    Builder() {}
  }
}
