package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.RuleSet;

/** The rule sets of this library, in the order of the standard. */
public final class StandardRules {
  /** All sets. */
  public static final ImmutableList<RuleSet> SETS =
      ImmutableList.of(
          ContextRules.RULES,
          InterestedPartyRules.RULES,
          ScopeRules.RULES,
          ScopeStageRules.RULES,
          SystemRules.RULES,
          LeadershipRules.RULES,
          CommitmentRules.RULES,
          PolicyRules.RULES,
          PolicyStatementRules.RULES,
          PolicyFrameworkRules.RULES,
          RoleRules.RULES,
          DecisionRules.RULES,
          RiskAndOpportunityRules.RULES,
          RiskCriteriaRules.RULES,
          RiskIdentificationRules.RULES,
          RiskAnalysisRules.RULES,
          TreatmentOptionRules.RULES,
          NecessaryControlRules.RULES,
          StatementRules.RULES,
          ExclusionRules.RULES,
          TreatmentPlanRules.RULES,
          RiskConsentRules.RULES,
          ObjectiveRules.RULES,
          ActionPlanRules.RULES,
          SystemVersionRules.RULES,
          ResourceRules.RULES,
          CompetenceRules.RULES,
          AwarenessRules.RULES,
          CommunicationRules.RULES,
          DocumentedInformationRules.RULES,
          DocumentUpdateRules.RULES,
          RecordRules.RULES,
          DocumentControlRules.RULES,
          DocumentUseRules.RULES,
          ProcessRules.RULES,
          ChangeRules.RULES,
          ProvisionRules.RULES,
          AssessmentRules.RULES,
          TreatmentResultRules.RULES,
          TraceabilityRules.RULES,
          MeasureRules.RULES,
          ResultRules.RULES,
          EvaluationRules.RULES,
          AuditProgrammeRules.RULES,
          AuditRules.RULES,
          AuditorRules.RULES,
          AuditFindingRules.RULES,
          ManagementReviewRules.RULES,
          ReviewInputRules.RULES,
          ReviewOutputRules.RULES,
          NonconformityRules.RULES,
          CorrectiveActionRules.RULES,
          PreventiveActionRules.RULES,
          ImprovementRules.RULES,
          DetectionRules.RULES,
          IncidentRules.RULES,
          RiskReviewRules.RULES);

  /**
   * Rules by which decisions stand on what was seen, for what no other rule would miss. They look
   * at something only in a checker that is {@link ConformityChecker#boundBy bound by} a hasher.
   */
  public static final RuleSet BOUND_DECISIONS = BoundDecisionRules.RULES;

  /** The rule that who asks for a decision is not who makes it; nobody has to follow it. */
  public static final RuleSet FOUR_EYES = BoundDecisionRules.FOUR_EYES;

  private StandardRules() {}
}
