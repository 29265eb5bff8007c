package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.isms.common.ObjectiveId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.operation.IsmsProcess;
import io.isms.operation.ProcessKind;
import io.isms.operation.ProcessState;
import io.isms.operation.ProcessTopic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The processes, and what runs in them or is served by them. */
final class Processes {
  private final ImmutableList<IsmsProcess> all;
  private final ListMultimap<ControlId, IsmsProcess> byControl =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<RequirementId> requirements = new HashSet<>();
  private final Set<ObjectiveId> objectives = new HashSet<>();
  private final Set<ProcessTopic> topics = new HashSet<>();

  Processes(Snapshot snapshot) {
    this.all = snapshot.isms().operation().processes();
    for (IsmsProcess process : all) {
      process.controls().forEach(control -> byControl.put(control, process));
      requirements.addAll(process.requirements());
      objectives.addAll(process.objectives());
      if (process.kind() == ProcessKind.ISMS) {
        topics.addAll(process.topics());
      }
    }
  }

  static Processes of(Probe it) {
    return it.view(Processes.class, Processes::new);
  }

  ImmutableList<IsmsProcess> all() {
    return all;
  }

  ImmutableList<IsmsProcess> running() {
    return all.stream()
        .filter(process -> process.state().map(ProcessState::isRunning).orElse(false))
        .collect(ImmutableList.toImmutableList());
  }

  /** The processes that the control runs in. */
  List<IsmsProcess> withControl(ControlId control) {
    return byControl.get(control);
  }

  boolean serve(RequirementId requirement) {
    return requirements.contains(requirement);
  }

  boolean serve(ObjectiveId objective) {
    return objectives.contains(objective);
  }

  /** What the processes of the management system itself are about. */
  ImmutableSet<ProcessTopic> topics() {
    return ImmutableSet.copyOf(topics);
  }
}
