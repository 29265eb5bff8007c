package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.conformity.Snapshot;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.operation.IsmsProcess;

/** What each party operates or answers for, and so cannot audit. */
final class Owned {
  private final ImmutableSetMultimap<PartyId, ControlId> controls;
  private final ImmutableSetMultimap<PartyId, ProcessId> processes;

  Owned(Snapshot snapshot) {
    ImmutableSetMultimap.Builder<PartyId, ControlId> operated = ImmutableSetMultimap.builder();
    for (ControlImplementation one : snapshot.isms().controls().implementations()) {
      one.responsible().ifPresent(party -> operated.put(party, one.control()));
    }
    controls = operated.build();
    ImmutableSetMultimap.Builder<PartyId, ProcessId> owned = ImmutableSetMultimap.builder();
    for (IsmsProcess process : snapshot.isms().operation().processes()) {
      process.owner().ifPresent(party -> owned.put(party, process.id()));
    }
    processes = owned.build();
  }

  /** The controls that the party operates. */
  ImmutableSet<ControlId> controls(PartyId party) {
    return controls.get(party);
  }

  /** The processes that the party owns. */
  ImmutableSet<ProcessId> processes(PartyId party) {
    return processes.get(party);
  }
}
