package io.isms.conformity.rules;

import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Scope;
import io.isms.context.ScopeStage;
import io.isms.context.ScopeStageKind;
import io.isms.context.ScopeUnit;
import io.isms.context.ScopeUnitChange;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import java.util.List;
import java.util.Optional;

/** The stages on the way to the scope, as 27003 recommends them. */
final class ScopeStageRules {
  static final RuleSet RULES =
      RuleSet.of(
          "4.3 Stages of the scope",
          Rule.named("SCP-11", "The stages of the scope follow their order")
              .check(ScopeStageRules::stagesAreInOrder),
          Rule.named("SCP-12", "A group of managers drafted the scope")
              .check(ScopeStageRules::managersDraft),
          Rule.named("SCP-13", "Each unit that came in or went out has a reason")
              .check(ScopeStageRules::refinementsAreExplained),
          Rule.named("SCP-14", "The managers of all units inside judged the scope")
              .check(ScopeStageRules::managersJudge),
          Rule.named("SCP-15", "Top management approved the scope, last of all")
              .check(ScopeStageRules::topManagementApproves));

  private ScopeStageRules() {}

  private static List<ScopeStage> stages(Probe it) {
    return ScopeRules.scope(it)
        .map(Scope::stages)
        .<List<ScopeStage>>map(all -> all)
        .orElse(List.of());
  }

  private static List<ScopeStage> stages(ScopeStageKind kind, Probe it) {
    return stages(it).stream().filter(stage -> stage.stage() == kind).toList();
  }

  private static void stagesAreInOrder(Probe it) {
    Optional<ScopeStage> before = Optional.empty();
    for (ScopeStage stage : stages(it)) {
      it.suggest(
          before.map(earlier -> follows(stage, earlier)).orElse(true),
          stage.stage(),
          "stage %s out of order (expected: after those before it, not earlier)",
          stage.stage());
      before = Optional.of(stage);
    }
  }

  private static boolean follows(ScopeStage stage, ScopeStage earlier) {
    return stage.stage().compareTo(earlier.stage()) > 0 && !stage.on().isBefore(earlier.on());
  }

  private static void managersDraft(Probe it) {
    for (ScopeStage stage : stages(ScopeStageKind.PRELIMINARY, it)) {
      it.recommend(
          stage.by().size() >= 2
              && stage.by().stream()
                  .allMatch(party -> People.of(it).wasManagement(party, stage.on())),
          stage.stage(),
          "preliminary scope group not managerial (expected: two or more, all of management)");
    }
  }

  private static void refinementsAreExplained(Probe it) {
    for (ScopeStage stage : stages(it)) {
      for (ScopeUnitChange change : stage.changes()) {
        it.recommend(
            change.reason().isPresent(),
            change.unit(),
            "refinement of %s unexplained",
            change.unit());
      }
    }
  }

  private static void managersJudge(Probe it) {
    for (ScopeStage stage : stages(ScopeStageKind.FINAL, it)) {
      for (ScopeUnit unit : ScopeRules.inside(it)) {
        Optional<PartyId> manager = unit.manager();
        it.recommend(
            manager.filter(stage.by()::contains).isPresent(),
            unit.unit(),
            "manager of %s did not evaluate the scope",
            unit.unit());
      }
    }
  }

  private static void topManagementApproves(Probe it) {
    ScopeRules.scope(it)
        .ifPresent(
            scope -> {
              Optional<Approval> approval =
                  Approvals.of(it).find(ApprovalSubject.SCOPE, scope.version());
              it.recommend(
                  approval.filter(given -> People.of(it).isTopManager(given.by())).isPresent(),
                  "scope",
                  "scope not approved by top management");
              for (ScopeStage stage : stages(ScopeStageKind.FINAL, it)) {
                approval.ifPresent(
                    given ->
                        it.recommend(
                            !given.on().isBefore(stage.on()),
                            "scope",
                            "scope approved on %s, before it was settled on %s",
                            given.on(),
                            stage.on()));
              }
            });
  }
}
