package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.isms.common.CompetenceId;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.conformity.Snapshot;
import io.isms.leadership.Assignment;
import io.isms.leadership.Leadership;
import io.isms.support.CompetenceAction;
import io.isms.support.Support;

/** Which competences the holders of roles need on the day of the check, and which they have. */
final class Competences {
  private final Snapshot snapshot;
  private final ImmutableSet<Ability> shown;
  private final ImmutableListMultimap<Ability, CompetenceAction> actions;
  private final ImmutableList<NeededCompetence> needs;

  Competences(Snapshot snapshot) {
    this.snapshot = snapshot;
    Support support = snapshot.isms().support();
    shown =
        support.competenceEvidence().stream()
            .filter(evidence -> evidence.isValidOn(snapshot.asOf()))
            .map(evidence -> new Ability(evidence.person(), evidence.competence()))
            .collect(toImmutableSet());
    actions =
        Multimaps.index(
            support.competenceActions(),
            action -> new Ability(action.person(), action.competence()));
    Leadership leadership = snapshot.isms().leadership();
    needs =
        leadership.assignments().stream()
            .filter(assignment -> assignment.isCurrentOn(snapshot.asOf()))
            .flatMap(
                assignment ->
                    Elements.get("role", leadership.rolesById(), assignment.role())
                        .competences()
                        .stream()
                        .map(competence -> needed(assignment, competence)))
            .collect(toImmutableList());
  }

  private NeededCompetence needed(Assignment assignment, CompetenceId competence) {
    Ability ability = new Ability(assignment.person(), competence);
    return new NeededCompetence(
        assignment.role(),
        assignment.person(),
        competence,
        shown.contains(ability),
        assignment.since().plus(snapshot.profile().settlingIn()).isAfter(snapshot.asOf()),
        actions.containsKey(ability),
        actions.get(ability).stream().anyMatch(this::isOpenOrHelped));
  }

  private boolean isOpenOrHelped(CompetenceAction action) {
    return !action.isCompletedOn(snapshot.asOf())
        || action.effective().orElse(false)
            && action.evaluatedOn().map(day -> !day.isAfter(snapshot.asOf())).orElse(true);
  }

  /** What the holders of roles need. */
  ImmutableList<NeededCompetence> needs() {
    return needs;
  }

  private record Ability(PartyId person, CompetenceId competence) {}
}
