package io.isms.json.diff;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** One place at which two values differ. */
@Value.Immutable
@SourceClause(value = "7.5.3", edition2005 = "4.3.2")
public interface ModelChange extends WithModelChange {
  /** The place, the same in both values. */
  ModelPath path();

  /** In which way it differs. */
  ChangeKind kind();

  /**
   * What stood there; empty if nothing did. Of a reordered list, what identifies the elements that
   * are in both, in the order of before.
   */
  Optional<JsonValue> before();

  /** What stands there after it; empty if nothing does. Of a reordered list as in before. */
  Optional<JsonValue> after();

  /**
   * What identifies the element that stands in front of an added or removed one; empty if it is the
   * first, or if it is no element of a list.
   */
  Optional<String> follows();

  /** The same change in the other direction. */
  default ModelChange inverse() {
    return builder().from(this).kind(kind().inverse()).before(after()).after(before()).build();
  }

  /** Checks that there is a before and an after where the kind asks for them. */
  @Value.Check
  default void check() {
    checkArgument(
        before().isPresent() != (kind() == ChangeKind.ADDED)
            && after().isPresent() != (kind() == ChangeKind.REMOVED),
        "Invalid change of %s: %s with%s before and with%s after (expected: what was there and what"
            + " is)",
        path(),
        kind(),
        before().isPresent() ? "" : "out",
        after().isPresent() ? "" : "out");
    checkArgument(
        follows().isEmpty() || kind() == ChangeKind.ADDED || kind() == ChangeKind.REMOVED,
        "Invalid change of %s: follows %s though it is %s (expected: ADDED or REMOVED)",
        path(),
        follows().orElse(""),
        kind());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ModelChange}. */
  final class Builder extends ImmutableModelChange.Builder {
    Builder() {}
  }
}
