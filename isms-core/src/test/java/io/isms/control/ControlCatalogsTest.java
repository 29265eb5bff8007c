package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlCatalogsTest {
  private static final Control TROLLEY = Control.custom("W-1", "Trolleys", "Locked.");
  private static final CustomCatalog CLINIC = CustomCatalog.of("clinic", TROLLEY);
  private static final CustomCatalog BANK =
      CustomCatalog.of("bank", Control.custom("V-1", "Vaults", "Closed."));

  @Test
  void findsCataloguesByNameAndByControl() {
    ControlCatalogs both = ControlCatalogs.of(List.of(CLINIC)).with(BANK);

    assertEquals(List.of(BANK, CLINIC), both.all());
    assertEquals(BANK, both.getCatalog("bank"));
    assertEquals(Optional.of(CLINIC), both.findHolder(TROLLEY.id()));
    assertEquals(Optional.empty(), both.findHolder(ControlId.parse("X-1")));
    assertEquals(Optional.empty(), both.findCatalog("school"));
  }

  @Test
  void refusesAllCollisionsAtOnce() {
    assertRefused(
        "Invalid catalogues: two have the name 'bank'; V-1 is in bank and other; W-1 is in clinic"
            + " and other (expected: each name and each control once)",
        () ->
            ControlCatalogs.of(
                List.of(
                    CLINIC,
                    BANK,
                    BANK,
                    CustomCatalog.of("other", TROLLEY, BANK.controls().get(0)))));
    assertRefused(
        "Invalid catalogues: W-1 is in clinic and the organization's own (expected: each name and"
            + " each control once)",
        () -> ControlRegister.builder().addCatalog(CLINIC).addCustom(TROLLEY).build());
  }

  @Test
  void refusesACatalogueThatIsNotWhole() {
    assertRefused(
        "Invalid catalogue clinic: group W of W-1 is not there",
        () -> CLINIC.withControls(TROLLEY.withGroup(ControlGroupId.of("W"))));
    assertRefused(
        "Invalid catalogue clinic: control 2022:A.5.1 (expected: none of Annex A)",
        () -> CLINIC.withControls(TROLLEY.withId(ControlId.parse("2022:A.5.1"))));
    assertRefused(
        "Invalid catalogue clinic: objective O-1 of W-1 is not there",
        () -> CLINIC.withControls(TROLLEY.withObjective(ControlObjectiveId.of("O-1"))));
  }
}
