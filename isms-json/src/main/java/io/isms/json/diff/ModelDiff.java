package io.isms.json.diff;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.json.tree.ModelPath;
import io.isms.standard.SourceClause;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that differs between two values of one type. It is told by identity: an element of a list is
 * the same as before if it has the same id, wherever it stands; an element of a map if it has the
 * same key; an element of a set if it is equal. Decimal numbers differ if they are not the same
 * number, whatever zeros stand at their end; applied, a difference gives them as they are read from
 * JSON, in their shortest form.
 */
@Value.Immutable
@SourceClause(value = "7.5.3", edition2005 = "4.3.2")
public interface ModelDiff extends WithModelDiff {
  /** The changes, in the natural order of their places. */
  ImmutableList<ModelChange> changes();

  /**
   * The difference between two values of one type.
   *
   * @throws IllegalArgumentException if they are of two types, or of one that has no attributes
   */
  static ModelDiff between(Object before, Object after) {
    return Comparison.between(Places.of(before), Places.of(after));
  }

  /** Whether nothing differs. */
  default boolean isEmpty() {
    return changes().isEmpty();
  }

  /** The changes of that kind, in their order. */
  default ImmutableList<ModelChange> changesThatAre(ChangeKind kind) {
    return changes().stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** The difference in the other direction. */
  default ModelDiff inverse() {
    return withChanges(changes().stream().map(ModelChange::inverse).toList());
  }

  /**
   * The value after all changes. Whatever no change tells of stays as it is.
   *
   * @throws DiffConflictException if at any place the value is not as the changes found it, or if
   *     the outcome cannot be; with every place
   */
  default <T> T apply(T value) {
    return Application.of(this, value);
  }

  /** Brings the changes into their order, and checks that no place is in another one. */
  @Value.Check
  default ModelDiff check() {
    ImmutableSortedMap<ModelPath, ModelChange> byPath =
        Elements.byId("change", changes(), ModelChange::path);
    List<ModelChange> sorted = byPath.values().asList();
    ModelChange last = null;
    for (ModelChange change : sorted) {
      if (last != null && last.kind() != ChangeKind.REORDERED) {
        checkArgument(
            !last.path().contains(change.path()),
            "Invalid difference: %s is inside %s (expected: each place once)",
            change.path(),
            last.path());
      }
      last = change;
    }
    return changes().equals(sorted) ? this : builder().changes(sorted).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ModelDiff}. */
  final class Builder extends ImmutableModelDiff.Builder {
    Builder() {}
  }
}
