package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RecordId;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A process of the management system, or one that the treatment of risks asks for. */
@Value.Immutable
@SourceClause(
    value = {"4.4", "8.1"},
    edition2005 = "4.2.2 f)")
public interface IsmsProcess extends WithIsmsProcess {
  /** The id. */
  ProcessId id();

  /** What the organization calls it. */
  String name();

  /** Why there is this process. */
  ProcessKind kind();

  /** What it is about. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcessTopic> topics();

  /** Who answers for it; empty if nobody does. */
  Optional<PartyId> owner();

  /** How far it has come; empty if not known. */
  Optional<ProcessState> state();

  /** How it is to run, or where that is written; empty if not planned. */
  Optional<String> plan();

  /** The criteria by which it is controlled; empty if none were set. */
  ImmutableList<String> criteria();

  /** The requirements that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The objectives that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** The controls that run in it. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** The processes that it takes from or gives to. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcessId> interactsWith();

  /** The records that show how it ran. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** The looks at it, in order. */
  ImmutableList<OperationReview> reviews();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid process %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link IsmsProcess}. */
  final class Builder extends ImmutableIsmsProcess.Builder {
    Builder() {}
  }
}
