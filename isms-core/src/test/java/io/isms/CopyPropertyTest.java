package io.isms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.context.Asset;
import io.isms.context.AssetInventory;
import io.isms.context.IsmsContext;
import io.isms.context.Organization;
import io.isms.context.Party;
import io.isms.context.Scope;
import io.isms.context.ScopeExclusion;
import io.isms.context.ScopeExtent;
import io.isms.context.SecurityRequirement;
import io.isms.control.Control;
import io.isms.control.ControlAttributes;
import io.isms.control.ControlGroup;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlObjective;
import io.isms.control.ControlRegister;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.LevelEvaluation;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Threat;
import io.isms.risk.Vulnerability;
import io.isms.testing.IsmsDomain;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.StatedResidual;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Copying a value through its builder changes nothing. */
@Domain(IsmsDomain.class)
class CopyPropertyTest {
  @Property(tries = 50)
  void ofFinding(@ForAll Finding finding) {
    assertEquals(finding, Finding.builder().from(finding).build());
  }

  @Property(tries = 50)
  void ofControl(@ForAll Control control) {
    assertEquals(control, Control.builder().from(control).build());
  }

  @Property(tries = 50)
  void ofControlAttributes(@ForAll ControlAttributes controlAttributes) {
    assertEquals(controlAttributes, ControlAttributes.builder().from(controlAttributes).build());
  }

  @Property(tries = 50)
  void ofControlGroup(@ForAll ControlGroup controlGroup) {
    assertEquals(controlGroup, ControlGroup.builder().from(controlGroup).build());
  }

  @Property(tries = 50)
  void ofControlImplementation(@ForAll ControlImplementation controlImplementation) {
    assertEquals(
        controlImplementation, ControlImplementation.builder().from(controlImplementation).build());
  }

  @Property(tries = 50)
  void ofControlObjective(@ForAll ControlObjective controlObjective) {
    assertEquals(controlObjective, ControlObjective.builder().from(controlObjective).build());
  }

  @Property(tries = 50)
  void ofControlRegister(@ForAll ControlRegister controlRegister) {
    assertEquals(controlRegister, ControlRegister.builder().from(controlRegister).build());
  }

  @Property(tries = 50)
  void ofAsset(@ForAll Asset asset) {
    assertEquals(asset, Asset.builder().from(asset).build());
  }

  @Property(tries = 50)
  void ofAssetInventory(@ForAll AssetInventory assetInventory) {
    assertEquals(assetInventory, AssetInventory.builder().from(assetInventory).build());
  }

  @Property(tries = 50)
  void ofIsmsContext(@ForAll IsmsContext ismsContext) {
    assertEquals(ismsContext, IsmsContext.builder().from(ismsContext).build());
  }

  @Property(tries = 50)
  void ofOrganization(@ForAll Organization organization) {
    assertEquals(organization, Organization.builder().from(organization).build());
  }

  @Property(tries = 50)
  void ofParty(@ForAll Party party) {
    assertEquals(party, Party.builder().from(party).build());
  }

  @Property(tries = 50)
  void ofScope(@ForAll Scope scope) {
    assertEquals(scope, Scope.builder().from(scope).build());
  }

  @Property(tries = 50)
  void ofScopeExclusion(@ForAll ScopeExclusion scopeExclusion) {
    assertEquals(scopeExclusion, ScopeExclusion.builder().from(scopeExclusion).build());
  }

  @Property(tries = 50)
  void ofScopeExtent(@ForAll ScopeExtent scopeExtent) {
    assertEquals(scopeExtent, ScopeExtent.builder().from(scopeExtent).build());
  }

  @Property(tries = 50)
  void ofSecurityRequirement(@ForAll SecurityRequirement securityRequirement) {
    assertEquals(
        securityRequirement, SecurityRequirement.builder().from(securityRequirement).build());
  }

  @Property(tries = 50)
  void ofAcceptanceException(@ForAll AcceptanceException acceptanceException) {
    assertEquals(
        acceptanceException, AcceptanceException.builder().from(acceptanceException).build());
  }

  @Property(tries = 50)
  void ofAssessedRisk(@ForAll AssessedRisk assessedRisk) {
    assertEquals(assessedRisk, AssessedRisk.builder().from(assessedRisk).build());
  }

  @Property(tries = 50)
  void ofDerivation(@ForAll Derivation derivation) {
    assertEquals(derivation, Derivation.builder().from(derivation).build());
  }

  @Property(tries = 50)
  void ofLevel(@ForAll Level level) {
    assertEquals(level, Level.builder().from(level).build());
  }

  @Property(tries = 50)
  void ofLevelEvaluation(@ForAll LevelEvaluation levelEvaluation) {
    assertEquals(levelEvaluation, LevelEvaluation.builder().from(levelEvaluation).build());
  }

  @Property(tries = 50)
  void ofRisk(@ForAll Risk risk) {
    assertEquals(risk, Risk.builder().from(risk).build());
  }

  @Property(tries = 50)
  void ofRiskAssessment(@ForAll RiskAssessment riskAssessment) {
    assertEquals(riskAssessment, RiskAssessment.builder().from(riskAssessment).build());
  }

  @Property(tries = 50)
  void ofRiskCriteria(@ForAll RiskCriteria riskCriteria) {
    assertEquals(riskCriteria, RiskCriteria.builder().from(riskCriteria).build());
  }

  @Property(tries = 50)
  void ofRiskEstimate(@ForAll RiskEstimate riskEstimate) {
    assertEquals(riskEstimate, RiskEstimate.builder().from(riskEstimate).build());
  }

  @Property(tries = 50)
  void ofRiskRegister(@ForAll RiskRegister riskRegister) {
    assertEquals(riskRegister, RiskRegister.builder().from(riskRegister).build());
  }

  @Property(tries = 50)
  void ofScale(@ForAll Scale scale) {
    assertEquals(scale, Scale.builder().from(scale).build());
  }

  @Property(tries = 50)
  void ofThreat(@ForAll Threat threat) {
    assertEquals(threat, Threat.builder().from(threat).build());
  }

  @Property(tries = 50)
  void ofVulnerability(@ForAll Vulnerability vulnerability) {
    assertEquals(vulnerability, Vulnerability.builder().from(vulnerability).build());
  }

  @Property(tries = 50)
  void ofControlEffect(@ForAll ControlEffect controlEffect) {
    assertEquals(controlEffect, ControlEffect.builder().from(controlEffect).build());
  }

  @Property(tries = 50)
  void ofPlannedTreatment(@ForAll PlannedTreatment plannedTreatment) {
    assertEquals(plannedTreatment, PlannedTreatment.builder().from(plannedTreatment).build());
  }

  @Property(tries = 50)
  void ofResidualRisk(@ForAll ResidualRisk residualRisk) {
    assertEquals(residualRisk, ResidualRisk.builder().from(residualRisk).build());
  }

  @Property(tries = 50)
  void ofRiskAcceptance(@ForAll RiskAcceptance riskAcceptance) {
    assertEquals(riskAcceptance, RiskAcceptance.builder().from(riskAcceptance).build());
  }

  @Property(tries = 50)
  void ofRiskTreatment(@ForAll RiskTreatment riskTreatment) {
    assertEquals(riskTreatment, RiskTreatment.builder().from(riskTreatment).build());
  }

  @Property(tries = 50)
  void ofRiskTreatmentPlan(@ForAll RiskTreatmentPlan riskTreatmentPlan) {
    assertEquals(riskTreatmentPlan, RiskTreatmentPlan.builder().from(riskTreatmentPlan).build());
  }

  @Property(tries = 50)
  void ofStatedResidual(@ForAll StatedResidual statedResidual) {
    assertEquals(statedResidual, StatedResidual.builder().from(statedResidual).build());
  }

  @Property(tries = 50)
  void ofTreatmentAction(@ForAll TreatmentAction treatmentAction) {
    assertEquals(treatmentAction, TreatmentAction.builder().from(treatmentAction).build());
  }

  @Property(tries = 50)
  void ofTreatmentRegister(@ForAll TreatmentRegister treatmentRegister) {
    assertEquals(treatmentRegister, TreatmentRegister.builder().from(treatmentRegister).build());
  }

  @Property(tries = 50)
  void ofExcludedControl(@ForAll ExcludedControl excludedControl) {
    assertEquals(excludedControl, ExcludedControl.builder().from(excludedControl).build());
  }

  @Property(tries = 50)
  void ofIncludedControl(@ForAll IncludedControl includedControl) {
    assertEquals(includedControl, IncludedControl.builder().from(includedControl).build());
  }

  @Property(tries = 50)
  void ofInheritedControl(@ForAll InheritedControl inheritedControl) {
    assertEquals(inheritedControl, InheritedControl.builder().from(inheritedControl).build());
  }

  @Property(tries = 50)
  void ofStatementOfApplicability(@ForAll StatementOfApplicability statementOfApplicability) {
    assertEquals(
        statementOfApplicability,
        StatementOfApplicability.builder().from(statementOfApplicability).build());
  }
}
