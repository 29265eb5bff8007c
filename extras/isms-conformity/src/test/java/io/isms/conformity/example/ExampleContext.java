package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.RecordKind;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.ClimateDetermination;
import io.isms.context.ContextReview;
import io.isms.context.InformationFlow;
import io.isms.context.InterestedParty;
import io.isms.context.InterfaceId;
import io.isms.context.InterfaceKind;
import io.isms.context.IsmsContext;
import io.isms.context.Issue;
import io.isms.context.IssueCategory;
import io.isms.context.IssueId;
import io.isms.context.Organization;
import io.isms.context.OrganizationKind;
import io.isms.context.Origin;
import io.isms.context.OutsourcedActivity;
import io.isms.context.Party;
import io.isms.context.PartyCategory;
import io.isms.context.PartyKind;
import io.isms.context.PartyRelation;
import io.isms.context.Readiness;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.RetentionRule;
import io.isms.context.Scope;
import io.isms.context.ScopeDimension;
import io.isms.context.ScopeExclusion;
import io.isms.context.ScopeExtent;
import io.isms.context.ScopeInterface;
import io.isms.context.ScopeStage;
import io.isms.context.ScopeStageKind;
import io.isms.context.ScopeUnit;
import io.isms.context.ScopeUnitChange;
import io.isms.context.ScopeUnitKind;
import io.isms.context.SecurityRequirement;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The context of the conforming organization. */
final class ExampleContext {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId COO = PartyId.of("COO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final PartyId HRM = PartyId.of("HRM");
  private static final PartyId CARE = PartyId.of("U-CARE");
  private static final PartyId IT = PartyId.of("U-IT");
  private static final PartyId ADMIN = PartyId.of("U-ADMIN");
  private static final PartyId CLOUD = PartyId.of("SUP-CLOUD");
  private static final InterfaceId HOSTING = InterfaceId.of("IF-HOSTING");
  private static final LocalDate STARTED = LocalDate.of(2024, 11, 4);
  private static final LocalDate REVIEWED = LocalDate.of(2026, 5, 4);

  private ExampleContext() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.context(
        IsmsContext.builder()
            .organization(organization())
            .parties(parties())
            .assets(assets())
            .requirements(requirements())
            .issues(issues())
            .addContextReviews(review(Origin.EXTERNAL), review(Origin.INTERNAL))
            .interestedParties(interestedParties())
            .climate(
                ClimateDetermination.builder()
                    .relevant(true)
                    .reason("Heat waves strain the cooling of the server room")
                    .by(CEO)
                    .on(LocalDate.of(2025, 1, 10))
                    .build())
            .addInformationFlow(
                InformationFlow.builder()
                    .sender(AssetId.of("A-EHR"))
                    .receiver(AssetId.of("A-BACKUP"))
                    .addInformation(AssetId.of("A-RECORDS"))
                    .build())
            .scope(scope())
            .build());
  }

  private static Organization organization() {
    return Organization.builder()
        .name("Lindenhof Clinic")
        .purpose("Outpatient care for the town and its villages")
        .purposeSource("Business plan 2025 to 2028")
        .addIntendedOutcomes("Patient data stay with those who treat", "Care goes on when IT fails")
        .kind(OrganizationKind.WHOLE_ENTITY)
        .headcount(14)
        .addTopManagement(CEO, COO)
        .addStrategicGoals("Safe care", "Trust of patients")
        .addIntegratedSystems("ISO 9001")
        .build();
  }

  private static ImmutableList<Party> parties() {
    return ImmutableList.of(
        person("CEO", "Managing director"),
        person("COO", "Head of operation"),
        person("CISO", "Security officer"),
        person("ITM", "Head of IT"),
        person("HRM", "Head of personnel"),
        person("NURSE", "Nurse"),
        person("AUDITOR", "Internal auditor").withRelation(PartyRelation.CONTRACTOR),
        party("U-CARE", "Care", PartyKind.UNIT),
        party("U-IT", "IT", PartyKind.UNIT),
        party("U-ADMIN", "Administration", PartyKind.UNIT),
        party("SUP-CLOUD", "Hosting supplier", PartyKind.EXTERNAL),
        party("INSURER", "Insurer", PartyKind.EXTERNAL),
        party("REGULATOR", "Regulator", PartyKind.EXTERNAL),
        party("PATIENTS", "Patients", PartyKind.EXTERNAL));
  }

  private static Party person(String id, String name) {
    return party(id, name, PartyKind.PERSON)
        .withRelation(PartyRelation.EMPLOYEE)
        .withSince(LocalDate.of(2020, 1, 1))
        .withClearance("CONFIDENTIAL");
  }

  private static Party party(String id, String name, PartyKind kind) {
    return Party.builder().id(PartyId.of(id)).name(name).kind(kind).addLanguages("de").build();
  }

  private static ImmutableList<Asset> assets() {
    return ImmutableList.of(
        asset("A-RECORDS", "Patient records", AssetKind.INFORMATION),
        asset("A-EHR", "Record system", AssetKind.SOFTWARE),
        asset("A-BACKUP", "Backup system", AssetKind.SOFTWARE),
        asset("A-LAPTOPS", "Laptops", AssetKind.HARDWARE),
        asset("A-SITE", "House at the market", AssetKind.SITE));
  }

  private static Asset asset(String id, String name, AssetKind kind) {
    return Asset.builder().id(AssetId.of(id)).name(name).kind(kind).owner(ITM).build();
  }

  private static ImmutableList<SecurityRequirement> requirements() {
    return ImmutableList.of(
        requirement("REQ-LAW", RequirementKind.LEGAL, "Law on patient data", "REGULATOR"),
        requirement("REQ-REG", RequirementKind.REGULATORY, "Rules on practices", "REGULATOR")
            .withNotification(true)
            .withRetention(
                RetentionRule.builder()
                    .addKinds(RecordKind.INCIDENT)
                    .shortest(Period.ofYears(3))
                    .longest(Period.ofYears(10))
                    .build()),
        requirement(
            "REQ-CONTRACT",
            RequirementKind.CONTRACTUAL,
            "Contracts of treatment, hosting and insurance",
            "PATIENTS",
            "SUP-CLOUD",
            "INSURER"),
        requirement(
            "REQ-BUSINESS",
            RequirementKind.BUSINESS,
            "Business plan 2025 to 2028",
            "CEO",
            "CISO",
            "ITM",
            "NURSE",
            "U-ADMIN"));
  }

  private static SecurityRequirement requirement(
      String id, RequirementKind kind, String source, String... parties) {
    return SecurityRequirement.builder()
        .id(RequirementId.of(id))
        .kind(kind)
        .source(source)
        .text("Patient data are there for those who treat, and for nobody else")
        .parties(Stream.of(parties).map(PartyId::of).toList())
        .handled(true)
        .reviewedOn(REVIEWED)
        .build();
  }

  private static ImmutableList<Issue> issues() {
    ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    for (IssueCategory category : IssueCategory.values()) {
      issues.add(
          Issue.builder()
              .id(issueId(category))
              .text("What " + category + " brings")
              .origin(category.origin())
              .category(category)
              .effect("Bears on how fast records can be reached")
              .identifiedOn(STARTED)
              .reviewedOn(REVIEWED)
              .build());
    }
    return issues.build();
  }

  private static IssueId issueId(IssueCategory category) {
    return IssueId.of("I-" + (List.of(IssueCategory.values()).indexOf(category) + 1));
  }

  private static ContextReview review(Origin origin) {
    return ContextReview.builder().origin(origin).on(REVIEWED).by(CISO).build();
  }

  private static ImmutableList<InterestedParty> interestedParties() {
    return ImmutableList.of(
        interested("REGULATOR", PartyCategory.REGULATOR_LEGISLATOR),
        interested("SUP-CLOUD", PartyCategory.SUPPLIER),
        interested("INSURER", PartyCategory.SUPPLIER),
        interested("PATIENTS", PartyCategory.CUSTOMER_CONSUMER),
        interested("CEO", PartyCategory.DECISION_MAKER),
        interested("ITM", PartyCategory.PROCESS_SYSTEM_INFORMATION_OWNER),
        interested("U-ADMIN", PartyCategory.SUPPORT_FUNCTION),
        interested("NURSE", PartyCategory.EMPLOYEE_USER),
        interested("CISO", PartyCategory.SECURITY_PROFESSIONAL));
  }

  private static InterestedParty interested(String party, PartyCategory category) {
    return InterestedParty.builder()
        .party(PartyId.of(party))
        .origin(category.origin())
        .category(category)
        .relevant(true)
        .build();
  }

  private static Scope scope() {
    return Scope.builder()
        .version(1)
        .statement("Care of outpatients at the house at the market, with its IT")
        .putDimension(ScopeDimension.BUSINESS, extent("Care of outpatients", "No ward"))
        .putDimension(ScopeDimension.ORGANIZATION, extent("All units", "The foundation"))
        .putDimension(ScopeDimension.LOCATION, extent("House at the market", "The front door"))
        .putDimension(ScopeDimension.ASSETS, extent("What is in the inventory", "Private phones"))
        .putDimension(ScopeDimension.TECHNOLOGY, extent("Network and servers", "The router"))
        .addExclusions(
            ScopeExclusion.builder()
                .item("Canteen")
                .dimension(ScopeDimension.LOCATION)
                .justification("It has no access to the network or to records")
                .build())
        .addUnits(unit(CARE, COO).withSupports(IT, ADMIN), unit(IT, ITM), unit(ADMIN, HRM))
        .addInterfaces(
            ScopeInterface.builder()
                .id(HOSTING)
                .dependency("The record system runs at the supplier")
                .counterpart(CLOUD)
                .kind(InterfaceKind.TECHNICAL)
                .influence("The link is inside, the supplier's data centre is outside")
                .build())
        .addOutsourced(
            OutsourcedActivity.builder()
                .activity("Hosting of the record system")
                .provider(CLOUD)
                .addInterfaces(HOSTING)
                .build())
        .stages(stages())
        .consideredIssues(issues().stream().map(Issue::id).toList())
        .consideredRequirements(requirements().stream().map(SecurityRequirement::id).toList())
        .document(DocumentId.of("DOC-SCOPE"))
        .build();
  }

  private static ScopeExtent extent(String included, String boundary) {
    return ScopeExtent.builder()
        .description(included)
        .addIncluded(included)
        .addBoundaries(boundary)
        .addInterfaces("Hosting")
        .build();
  }

  private static ScopeUnit unit(PartyId unit, PartyId manager) {
    return ScopeUnit.builder()
        .unit(unit)
        .kind(ScopeUnitKind.SECTION)
        .included(true)
        .readiness(Readiness.READY)
        .manager(manager)
        .build();
  }

  private static ImmutableList<ScopeStage> stages() {
    return ImmutableList.of(
        stage(ScopeStageKind.PRELIMINARY, STARTED, CEO, COO),
        stage(ScopeStageKind.REFINED, LocalDate.of(2024, 12, 2), CEO, COO)
            .withChanges(
                ScopeUnitChange.builder()
                    .unit(ADMIN)
                    .included(true)
                    .reason("It shares the network with care")
                    .build()),
        stage(ScopeStageKind.FINAL, LocalDate.of(2024, 12, 16), COO, ITM, HRM),
        stage(ScopeStageKind.APPROVED, LocalDate.of(2025, 1, 10), CEO));
  }

  private static ScopeStage stage(ScopeStageKind kind, LocalDate on, PartyId... by) {
    return ScopeStage.builder().stage(kind).on(on).addBy(by).build();
  }
}
