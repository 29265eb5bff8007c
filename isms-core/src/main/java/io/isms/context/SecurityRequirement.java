package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
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

  /** The parties that ask for it; empty if not said. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> parties();

  /** Whether it matters to the management system. Defaults to true. */
  @Value.Default
  default boolean relevant() {
    return true;
  }

  /** Whether the management system handles it; empty as long as that is undecided. */
  Optional<Boolean> handled();

  /** The day on which it was last looked at again; empty if never. */
  Optional<LocalDate> reviewedOn();

  /** The controls that serve it. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** Whether it is about climate change (Amendment 1:2024). Defaults to false. */
  @Value.Default
  default boolean climate() {
    return false;
  }

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
