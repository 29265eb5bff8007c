package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.IsmsContext;
import io.isms.context.Issue;
import io.isms.context.IssueCategory;
import io.isms.context.IssueId;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.List;

/** The context of the conforming organization. */
final class ExampleContext {
  private ExampleContext() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.context(
        IsmsContext.builder()
            .addParties(
                party("CEO", "Managing director", PartyKind.PERSON),
                party("COO", "Head of operation", PartyKind.PERSON),
                party("CISO", "Security officer", PartyKind.PERSON),
                party("ITM", "Head of IT", PartyKind.PERSON),
                party("HRM", "Head of personnel", PartyKind.PERSON),
                party("NURSE", "Nurse", PartyKind.PERSON),
                party("AUDITOR", "Internal auditor", PartyKind.PERSON),
                party("U-CARE", "Care", PartyKind.UNIT),
                party("U-IT", "IT", PartyKind.UNIT),
                party("U-ADMIN", "Administration", PartyKind.UNIT),
                party("SUP-CLOUD", "Hosting supplier", PartyKind.EXTERNAL),
                party("INSURER", "Insurer", PartyKind.EXTERNAL),
                party("REGULATOR", "Regulator", PartyKind.EXTERNAL),
                party("PATIENTS", "Patients", PartyKind.EXTERNAL))
            .addRequirements(
                requirement("REQ-LAW", RequirementKind.LEGAL, "Law on patient data"),
                requirement("REQ-REG", RequirementKind.REGULATORY, "Rules of the regulator"),
                requirement("REQ-CONTRACT", RequirementKind.CONTRACTUAL, "Terms of the insurer"),
                requirement("REQ-BUSINESS", RequirementKind.BUSINESS, "Care at any hour"))
            .addAssets(
                asset("A-RECORDS", "Patient records", AssetKind.INFORMATION),
                asset("A-EHR", "Record system", AssetKind.SOFTWARE),
                asset("A-BACKUP", "Backup system", AssetKind.SOFTWARE),
                asset("A-LAPTOPS", "Laptops", AssetKind.HARDWARE),
                asset("A-SITE", "Clinic building", AssetKind.SITE))
            .addAllIssues(issues())
            .build());
  }

  private static Asset asset(String id, String name, AssetKind kind) {
    return Asset.builder()
        .id(AssetId.of(id))
        .name(name)
        .kind(kind)
        .owner(PartyId.of("ITM"))
        .build();
  }

  /** One for each category. */
  private static List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    for (IssueCategory category : IssueCategory.values()) {
      issues.add(
          Issue.builder()
              .id(IssueId.of("I-" + (category.ordinal() + 1)))
              .text("What " + category + " does to the clinic")
              .origin(category.origin())
              .category(category)
              .build());
    }
    return issues;
  }

  private static SecurityRequirement requirement(String id, RequirementKind kind, String text) {
    return SecurityRequirement.builder()
        .id(RequirementId.of(id))
        .kind(kind)
        .source(text)
        .text(text)
        .build();
  }

  private static Party party(String id, String name, PartyKind kind) {
    return Party.builder().id(PartyId.of(id)).name(name).kind(kind).build();
  }
}
