package io.isms.json.diff;

import com.google.common.collect.ImmutableList;
import io.isms.json.tree.ModelPath;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** All that differs of one element, such as a risk, an asset or the scope. */
@Value.Immutable
@SourceClause(value = "7.5.3", edition2005 = "4.3.2")
public interface ElementChange extends WithElementChange {
  /** The place of the element. */
  ModelPath element();

  /** Its title or name, the later one if it has two; empty if it has none. */
  Optional<String> title();

  /** Whether it was added, removed or changed. */
  ChangeKind kind();

  /** What differs of it, in the order of the places; at least one. */
  ImmutableList<ModelChange> changes();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ElementChange}. */
  final class Builder extends ImmutableElementChange.Builder {
    Builder() {}
  }
}
