package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.MeasureId;
import io.isms.common.ProcedurePurpose;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/** A laid down way to do something, as the 2005 edition asks for. */
@Value.Immutable
@SourceClause(
    value = "8.1",
    edition2005 = {"4.3.1 c)", "4.2.3 a)"})
public interface Procedure extends WithProcedure {
  /** The id. */
  ProcedureId id();

  /** What the organization calls it. */
  String name();

  /** What it is for. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcedurePurpose> purposes();

  /** The document that lays it down; empty if none does. */
  Optional<DocumentId> document();

  /** The steps that it lays down, by the letters that the standard gives them, such as a. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> steps();

  /** What it settles, if it is about internal audits. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcedureTopic> topics();

  /** What has been done for it. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcedureState> states();

  /** The measures that it looks at. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> measures();

  /** The longest time from one execution to the next; empty if not planned. */
  Optional<Period> interval();

  /** The days on which it was carried out. */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> executions();

  /** Whether it is followed. */
  default boolean isImplemented() {
    return states().contains(ProcedureState.IMPLEMENTED);
  }

  /** Whether it is set up, written down, followed and kept up to date. */
  default boolean isMaintained() {
    return states().containsAll(EnumSet.allOf(ProcedureState.class));
  }

  /** The last day up to the given one on which it was carried out; empty if there is none. */
  default Optional<LocalDate> lastExecutedOn(LocalDate asOf) {
    return Optional.ofNullable(executions().floor(asOf));
  }

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid procedure %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Procedure}. */
  final class Builder extends ImmutableProcedure.Builder {
    Builder() {}
  }
}
