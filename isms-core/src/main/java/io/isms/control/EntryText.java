package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The title and text of one entry of a catalogue: a control, an objective or a group. */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface EntryText extends WithEntryText {
  /** The number of the entry within its catalogue, such as {@code A.5.7}. */
  String number();

  /** The title; empty to keep that of the catalogue. */
  Optional<String> title();

  /** The text; empty to keep the summary of the catalogue. A group has none. */
  Optional<String> text();

  /** Checks that it says something and that nothing it says is blank. */
  @Value.Check
  default void check() {
    checkArgument(
        title().isPresent() || text().isPresent(),
        "Invalid text of %s: neither title nor text (expected: one of them, or both)",
        number());
    checkArgument(
        title().filter(String::isBlank).isEmpty(), "Invalid text of %s: title is blank", number());
    checkArgument(
        text().filter(String::isBlank).isEmpty(), "Invalid text of %s: text is blank", number());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EntryText}. */
  final class Builder extends ImmutableEntryText.Builder {
    Builder() {}
  }
}
