package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter outside or inside the organization that bears on what it is there for and on what the
 * management system is to achieve.
 */
@Value.Immutable
@SourceClause(value = "4.1", edition2005 = "4.2.1 a)")
public interface Issue extends WithIssue {
  /** The id. */
  IssueId id();

  /** What the matter is. */
  String text();

  /** What it is about; that tells whether it lies outside or inside. */
  IssueCategory category();

  /** What it does to security objectives; empty if not thought through. */
  Optional<String> effectOnObjectives();

  /** The day on which it was found; empty if not written down. */
  Optional<LocalDate> identifiedOn();

  /** The day on which it was last looked at again; empty if it was not. */
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
