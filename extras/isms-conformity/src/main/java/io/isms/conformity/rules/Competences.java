package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.conformity.Snapshot;
import io.isms.leadership.Assignment;
import io.isms.leadership.Role;
import io.isms.support.CompetenceAction;
import java.time.LocalDate;
import java.util.Optional;

/** Which competences the holders of roles need on the day of the check, and which they have. */
final class Competences {
  private final ImmutableList<NeededCompetence> needs;

  Competences(Snapshot snapshot) {
    LocalDate asOf = snapshot.asOf();
    ImmutableSet<Held> shown =
        snapshot.isms().support().competenceEvidence().stream()
            .filter(evidence -> evidence.isValidOn(asOf))
            .map(evidence -> new Held(evidence.person(), evidence.competence()))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableListMultimap.Builder<Held, CompetenceAction> found = ImmutableListMultimap.builder();
    snapshot
        .isms()
        .support()
        .competenceActions()
        .forEach(action -> found.put(new Held(action.person(), action.competence()), action));
    ImmutableListMultimap<Held, CompetenceAction> actions = found.build();
    ImmutableList.Builder<NeededCompetence> needed = ImmutableList.builder();
    for (Assignment assignment : snapshot.isms().leadership().assignments()) {
      if (assignment.isCurrentOn(asOf)) {
        Optional.ofNullable(snapshot.isms().leadership().rolesById().get(assignment.role()))
            .map(Role::competences)
            .ifPresent(
                competences ->
                    competences.forEach(
                        competence -> {
                          Held held = new Held(assignment.person(), competence);
                          needed.add(
                              new NeededCompetence(
                                  assignment.role(),
                                  assignment.person(),
                                  competence,
                                  shown.contains(held),
                                  assignment
                                      .since()
                                      .plus(snapshot.profile().settlingIn())
                                      .isAfter(asOf),
                                  actions.containsKey(held),
                                  actions.get(held).stream()
                                      .anyMatch(action -> isOpenOrHelped(action, asOf))));
                        }));
      }
    }
    needs = needed.build();
  }

  private static boolean isOpenOrHelped(CompetenceAction action, LocalDate asOf) {
    return !action.isCompletedOn(asOf)
        || action.effective().orElse(false)
            && action.evaluatedOn().map(day -> !day.isAfter(asOf)).orElse(true);
  }

  /** What the holders of roles need. */
  ImmutableList<NeededCompetence> needs() {
    return needs;
  }

  private record Held(PartyId person, CompetenceId competence) {}
}
