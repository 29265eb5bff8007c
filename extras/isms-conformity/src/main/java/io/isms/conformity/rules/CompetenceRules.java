package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.context.PartyRelation;
import io.isms.leadership.Assignment;
import io.isms.leadership.Role;
import io.isms.standard.Edition;
import io.isms.support.CompetenceAction;
import io.isms.support.CompetenceEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People are able to do what their roles ask for (7.2; 2005 5.2.2). */
final class CompetenceRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.2 Competence",
          Rule.named("CMP-01", "Each role says what its holders must be able to do")
              .since2013("7.2 a)")
              .in2005("5.2.2 a)")
              .check(CompetenceRules::determined),
          Rule.named("CMP-02", "Each holder of a role has evidence of each competence")
              .since2013("7.2 b)")
              .check(CompetenceRules::shown),
          Rule.named("CMP-03", "The competence of those who come for a time is checked")
              .check(CompetenceRules::temporaryHolders),
          Rule.named("CMP-04", "Something is done about each gap")
              .since2013("7.2 c)")
              .in2005("5.2.2 b)")
              .check(CompetenceRules::gapsActedOn),
          Rule.named("CMP-05", "It is judged whether actions helped")
              .since2013("7.2 c)")
              .in2005("5.2.2 c)")
              .check(CompetenceRules::judged),
          Rule.named("CMP-06", "Somebody else checks the competence of a person")
              .check(CompetenceRules::verified),
          Rule.named("CMP-07", "Evidence of competence is on record")
              .since2013("7.2 d)")
              .in2005("5.2.2 d)")
              .check(CompetenceRules::recorded),
          Rule.named(
                  "C05-5-2-2-LEAD", "Each holder of a role has its competences or is getting them")
              .in2005("5.2.2 lead")
              .check(CompetenceRules::ableOrLearning),
          Rule.named("C05-5-2-2-D", "There is evidence of competence for each holder of a role")
              .in2005("5.2.2 d)")
              .check(CompetenceRules::someEvidence));

  private CompetenceRules() {}

  private static void determined(Probe it) {
    for (Role role : it.isms().leadership().roles()) {
      it.require(
          !role.competences().isEmpty(), role.id(), "role %s: competence undetermined", role.id());
    }
  }

  private static void shown(Probe it) {
    for (NeededCompetence need : needs(it)) {
      if (need.isShown() || !need.isNew()) {
        it.require(
            need.isShown(),
            need.person(),
            "%s lacks evidence of %s",
            need.person(),
            need.competence());
      }
    }
  }

  private static void temporaryHolders(Probe it) {
    Set<PartyId> unverified =
        evidence(it).stream()
            .filter(evidence -> evidence.verifiedBy().isEmpty())
            .map(CompetenceEvidence::person)
            .collect(ImmutableSet.toImmutableSet());
    for (Assignment assignment : People.of(it).assignments()) {
      PartyId person = assignment.person();
      if (assignment.until().isPresent() && isExternal(it, person)) {
        it.suggest(!unverified.contains(person), person, "external %s not verified", person);
      }
    }
  }

  private static boolean isExternal(Probe it, PartyId person) {
    return Optional.ofNullable(it.isms().context().partiesById().get(person))
        .flatMap(Party::relation)
        .filter(relation -> relation != PartyRelation.EMPLOYEE)
        .isPresent();
  }

  private static void gapsActedOn(Probe it) {
    Several.tell(
        it,
        "gaps in competence",
        needs(it).stream().filter(need -> !need.isShown()).toList(),
        NeededCompetence::isActedOn,
        NeededCompetence::person,
        need -> "gap " + need.person() + "/" + need.competence() + " has no action");
  }

  private static void judged(Probe it) {
    for (CompetenceAction action : it.isms().support().competenceActions()) {
      if (action.isCompletedOn(it.asOf())) {
        boolean judged =
            action.effective().isPresent() && action.evaluatedOn().map(it::isPast).orElse(false);
        LocalDate due = evaluationDue(it, action);
        if (judged || due.isBefore(it.asOf())) {
          it.require(judged, action.id(), "effect of %s never evaluated", action.id());
        } else {
          it.notDue("effect of %s is to be judged by %s", action.id(), due);
        }
      }
    }
  }

  private static LocalDate evaluationDue(Probe it, CompetenceAction action) {
    LocalDate done = action.completedOn().orElse(it.asOf());
    return action
        .evaluationDue()
        .orElse(
            it.edition() == Edition.E2005
                ? done.minusDays(1)
                : done.plus(it.profile().settlingIn()));
  }

  private static void verified(Probe it) {
    for (CompetenceEvidence evidence : evidence(it)) {
      Optional<PartyId> verifier = evidence.verifiedBy();
      it.recommend(
          verifier.filter(by -> !by.equals(evidence.person())).isPresent(),
          evidence.person(),
          "%s competence %s of %s",
          verifier.isPresent() ? "self-verified" : "not verified",
          evidence.competence(),
          evidence.person());
    }
  }

  private static void recorded(Probe it) {
    for (CompetenceEvidence evidence : evidence(it)) {
      it.require(
          evidence.record().isPresent(),
          evidence.person(),
          "competence %s of %s undocumented",
          evidence.competence(),
          evidence.person());
    }
  }

  private static void ableOrLearning(Probe it) {
    List<NeededCompetence> needs = needs(it);
    boolean held = !People.of(it).assignments().isEmpty();
    if (held && it.demand(!needs.isEmpty(), "competence", "no role says what it takes")) {
      for (NeededCompetence need : needs) {
        it.require(
            need.isShown() || need.isBeingGained(),
            need.person(),
            "%s lacks %s for %s",
            need.person(),
            need.competence(),
            need.role());
      }
    }
  }

  private static void someEvidence(Probe it) {
    ImmutableSet<PartyId> shown =
        evidence(it).stream()
            .map(CompetenceEvidence::person)
            .collect(ImmutableSet.toImmutableSet());
    People.of(it).assignments().stream()
        .map(Assignment::person)
        .distinct()
        .forEach(
            person ->
                it.require(shown.contains(person), person, "no competence record for %s", person));
  }

  private static List<CompetenceEvidence> evidence(Probe it) {
    return it.isms().support().competenceEvidence().stream()
        .filter(evidence -> evidence.isValidOn(it.asOf()))
        .toList();
  }

  private static List<NeededCompetence> needs(Probe it) {
    return it.view(Competences.class, Competences::new).needs();
  }
}
