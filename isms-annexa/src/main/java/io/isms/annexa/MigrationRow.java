package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of one control on the way to another edition, seen from the side that it is on: an
 * old one and where it goes, or a new one and where it comes from.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j)")
public interface MigrationRow extends WithMigrationRow {
  /** The control. */
  ControlId control();

  /** What becomes of it, or how it came about. */
  MigrationKind kind();

  /** The controls of the other side that it goes on as, or comes from. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> counterparts();

  /** Why, sentence by sentence: each counterpart, how it corresponds, how sure that is. */
  ImmutableList<String> explanation();

  /**
   * On the old side the decision as it was; on the new side the one that is proposed. Empty if
   * there is none: the control was not decided, is new, or is dropped.
   */
  Optional<SoaEntry> entry();

  /** What is still to be answered before the proposal holds, in the order of the kinds. */
  ImmutableList<MigrationQuestion> questions();

  /** What somebody has answered; empty if nothing was asked, or as long as it is open. */
  Optional<MigrationAnswer> answer();

  /** Whether something is still to be answered. */
  default boolean isOpen() {
    return !questions().isEmpty();
  }

  /** Whether that is asked about the control. */
  default boolean asks(MigrationQuestionKind kind) {
    return questions().stream().anyMatch(question -> question.kind() == kind);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MigrationRow}. */
  final class Builder extends ImmutableMigrationRow.Builder {
    Builder() {}
  }
}
