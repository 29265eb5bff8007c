package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something outside or inside that bears on what the organization is for and on what its management
 * system is to achieve.
 */
@Value.Immutable
@SourceClause(value = "4.1", edition2005 = "4.1")
public interface Issue extends WithIssue {
  /** The id. */
  IssueId id();

  /** What it is, in the organization's words. */
  String text();

  /** Whether it lies outside or inside. */
  Origin origin();

  /** What it is about; empty if not said. */
  Optional<IssueCategory> category();

  /** What it does to the security objectives; empty if nobody asked. */
  Optional<String> effect();

  /** The day on which it was identified; empty if not said. */
  Optional<LocalDate> identifiedOn();

  /** The day on which it was last looked at again; empty if never. */
  Optional<LocalDate> reviewedOn();

  /** Whether it still matters. Defaults to true. */
  @Value.Default
  default boolean open() {
    return true;
  }

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "Invalid issue %s: text is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Issue}. */
  final class Builder extends ImmutableIssue.Builder {
    Builder() {}
  }
}
