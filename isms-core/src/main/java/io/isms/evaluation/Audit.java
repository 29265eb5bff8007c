package io.isms.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.AuditId;
import io.isms.common.DecisionId;
import io.isms.common.MeasureId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RecordId;
import io.isms.control.ControlId;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** An internal audit, held or yet to be held. */
@Value.Immutable
@SourceClause(
    value = "9.2",
    edition2005 = {"6", "4.2.3 e)"})
public interface Audit extends WithAudit {
  /** The id. */
  AuditId id();

  /** The programme that it belongs to; empty is a gap that the checker reports. */
  Optional<AuditProgrammeId> programme();

  /** The day for which it was first planned; empty if it was not planned. */
  Optional<LocalDate> plannedOn();

  /** The day to which it was moved; empty if it was not moved. */
  Optional<LocalDate> movedTo();

  /** Why it was moved; empty if it was not, or nobody said. */
  Optional<String> movedBecause();

  /** The decision to move it; empty if there was none. */
  Optional<DecisionId> movedBy();

  /** The day on which it was held; empty if it was not held yet. */
  Optional<LocalDate> on();

  /** What kind of audit it is; empty if not said. */
  Optional<String> kind();

  /** How long it takes; empty if not said. */
  Optional<Period> duration();

  /** Where it is held; empty if not said. */
  Optional<String> location();

  /** What evidence is held against. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditCriterion> criteria();

  /** How far it reaches; empty is a gap that the checker reports. */
  Optional<String> scope();

  /** How it is carried out; empty if not said. */
  Optional<String> methods();

  /** The requirements of the standard that it covers; a clause stands for all beneath it. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** The controls that it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> controls();

  /** The processes that it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcessId> processes();

  /** The parts of the organization that it covers. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> functions();

  /** What it looks at. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditSubject> subjects();

  /** What it answers. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditQuestion> questions();

  /** What it has looked at and answered. */
  @Value.NaturalOrder
  ImmutableSortedSet<AuditChecklistItem> checklist();

  /** Who audits which area. */
  ImmutableList<AuditAssignment> assignments();

  /** Who leads the team; empty if nobody does. */
  Optional<PartyId> leader();

  /** The auditors. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> team();

  /** How it is to go; empty is a gap that the checker reports. */
  Optional<AuditPlan> plan();

  /**
   * Whether the system was found to be run and kept up effectively; empty if the audit says nothing
   * on it.
   */
  Optional<Boolean> effective();

  /** What it found about the effectiveness of controls. */
  ImmutableList<ControlVerdict> controlVerdicts();

  /** The measures whose results it takes over instead of testing again. */
  @Value.NaturalOrder
  ImmutableSortedSet<MeasureId> reliesOn();

  /** Those who received the report. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> reportedTo();

  /** The record of its results; empty is a gap that the checker reports. */
  Optional<RecordId> record();

  /** The day for which it is planned now; empty if it was not planned. */
  default Optional<LocalDate> dueOn() {
    return movedTo().or(this::plannedOn);
  }

  /** Whether it was held, as seen on that day. */
  default boolean isHeld(LocalDate asOf) {
    return on().map(day -> !day.isAfter(asOf)).orElse(false);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Audit}. */
  final class Builder extends ImmutableAudit.Builder {
    Builder() {}
  }
}
