package io.isms.context;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.PartyId;
import org.junit.jupiter.api.Test;

class IsmsContextTest {
  private static final Party CISO =
      Party.builder().id(PartyId.of("ROLE-CISO")).name("CISO").kind(PartyKind.ROLE).build();
  private static final SecurityRequirement GDPR =
      SecurityRequirement.builder()
          .id(RequirementId.of("REQ-1"))
          .kind(RequirementKind.LEGAL)
          .source("GDPR 32")
          .text("Protect personal data.")
          .build();
  private static final Asset ASSET =
      Asset.builder().id(AssetId.of("A-1")).name("n").kind(AssetKind.SITE).build();

  @Test
  void refusesDuplicatesOfEachKindNamingThem() {
    assertRefused(
        "Invalid list: party id [ROLE-CISO] occurs twice (expected: once)",
        () -> IsmsContext.builder().addParties(CISO, CISO.withName("x")).build());
    assertRefused(
        "Invalid list: requirement id [REQ-1] occurs twice (expected: once)",
        () -> IsmsContext.builder().addRequirements(GDPR, GDPR).build());
    assertRefused(
        "Invalid list: asset id [A-1] occurs twice (expected: once)",
        () -> IsmsContext.builder().addAssets(ASSET, ASSET.withInScope(false)).build());
  }

  @Test
  void looksUpByIds() {
    IsmsContext context =
        IsmsContext.builder().addParty(CISO).addRequirement(GDPR).addAsset(ASSET).build();
    assertEquals(CISO, context.partiesById().get(CISO.id()));
    assertEquals(GDPR, context.requirementsById().get(GDPR.id()));
    assertEquals(ASSET, context.inventory().getAsset(ASSET.id()));
  }

  @Test
  void refusesBlankTextsOfItsParts() {
    assertRefused("Invalid party ROLE-CISO: name is blank", () -> CISO.withName(""));
    assertRefused("Invalid requirement REQ-1: source is blank", () -> GDPR.withSource(" "));
    assertRefused("Invalid requirement REQ-1: text is blank", () -> GDPR.withText("\n"));
    assertRefused(
        "Invalid organization: name is blank", () -> Organization.builder().name("").build());
  }
}
