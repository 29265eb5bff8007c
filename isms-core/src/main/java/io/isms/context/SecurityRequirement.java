package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Something about security that the organization must, or has chosen to, comply with. */
@Value.Immutable
@SourceClause(value = "4.2", edition2005 = "4.2.1 b) 2)")
public interface SecurityRequirement extends WithSecurityRequirement {
  /** The id. */
  RequirementId id();

  /** Where it comes from. */
  RequirementKind kind();

  /** The law, contract or decision that sets it. */
  String source();

  /** What it asks for, in the organization's words. */
  String text();

  /** How long it wants records to be kept; empty if it is not about that. */
  Optional<RetentionRule> retention();

  /** Whether it obliges the organization to notify somebody. Defaults to false. */
  @Value.Default
  default boolean notification() {
    return false;
  }

  /** Checks that neither text is blank. */
  @Value.Check
  default void check() {
    checkArgument(!source().isBlank(), "Invalid requirement %s: source is blank", id());
    checkArgument(!text().isBlank(), "Invalid requirement %s: text is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SecurityRequirement}. */
  final class Builder extends ImmutableSecurityRequirement.Builder {
    Builder() {}
  }
}
