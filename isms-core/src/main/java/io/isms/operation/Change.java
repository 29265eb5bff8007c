package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ChangeId;
import io.isms.common.PlannedAction;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A change to the management system, to what it protects, or to what surrounds it. */
@Value.Immutable
@SourceClause(
    value = {"6.3", "8.1"},
    edition2005 = "4.2.3 d)")
public interface Change extends WithChange {
  /** The id. */
  ChangeId id();

  /** Whether it was meant. */
  ChangeKind kind();

  /** Whether it is big enough to ask anew whether risks are to be assessed. Defaults to false. */
  @Value.Default
  default boolean significant() {
    return false;
  }

  /** What changes. */
  String subject();

  /** The day on which it was proposed or, if it was not meant, seen. */
  LocalDate on();

  /** What is to be done; empty if not planned. */
  ImmutableList<PlannedAction> plan();

  /** The day on which the plan was approved; empty if it was not. */
  Optional<LocalDate> planApprovedOn();

  /** The day on which the change was made; empty if it was not yet. */
  Optional<LocalDate> implementedOn();

  /** The day on which it was closed; empty if it is open. */
  Optional<LocalDate> closedOn();

  /** What follows from it; empty if not assessed. */
  Optional<String> consequences();

  /** The looks at whether it keeps to the plan, in order. */
  ImmutableList<OperationReview> monitoring();

  /** The look at what followed from a change that was not meant; empty if nobody has looked. */
  Optional<OperationReview> review();

  /** Whether it does harm; empty if not known. */
  Optional<AdverseEffects> adverseEffects();

  /** What is done against the harm. */
  ImmutableList<PlannedAction> mitigations();

  /** Why nothing is done against the harm; empty if not said. */
  Optional<String> noMitigationBecause();

  /** The supplier whose service changes; empty if none. */
  Optional<SupplierId> supplier();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!subject().isBlank(), "Invalid change %s: subject is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Change}. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
