package io.isms.annexa;

import static io.isms.annexa.SoaCases.DAY;
import static io.isms.annexa.SoaCases.OWN;
import static io.isms.annexa.SoaCases.decisions;
import static io.isms.annexa.SoaCases.soaOver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.Control;
import io.isms.control.ControlRegister;
import io.isms.control.CustomCatalog;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralCataloguesTest {
  private static final Control TROLLEY = Control.custom("W-1", "Trolleys", "Locked.");
  private static final Control SCREEN = Control.custom("W-2", "Screens", "Silent.");
  private static final CustomCatalog CLINIC = CustomCatalog.of("clinic", TROLLEY, SCREEN);
  private static final ExcludedControl OUT =
      ExcludedControl.builder()
          .control(SCREEN.id())
          .reason(ExclusionReason.OUT_OF_SCOPE)
          .justification("No screens on the wards.")
          .build();

  private static List<SoaEntry> all() {
    List<SoaEntry> all = decisions(Edition.E2022);
    all.add(IncludedControl.of(TROLLEY.id(), InclusionReason.BUSINESS));
    all.add(OUT);
    return all;
  }

  @Test
  void aStatementNamesItsCataloguesAndAControlOfThemMayBeOut() {
    StatementOfApplicability soa = soaOver(Edition.E2022, all()).beside(CLINIC).build().get();

    assertEquals(List.of(CLINIC), soa.catalogs());
    assertEquals(List.of(OWN), soa.additionalControls());
    assertEquals(Optional.of(OUT), soa.findEntry(SCREEN.id()));
    assertEquals(96, soa.entries().size());
  }

  @Test
  void everyControlOfEveryCatalogueIsDecided() {
    List<SoaEntry> some = all();
    some.remove(OUT);
    assertEquals(
        List.of("control W-2 (Screens) is not decided (expected: included, inherited or excluded)"),
        soaOver(Edition.E2022, some).beside(CLINIC).build().findings().stream()
            .map(it -> it.message())
            .toList());
  }

  @Test
  void cataloguesOfTheRegisterAreDecidedToo() {
    ControlRegister register = SoaCases.controls(Edition.E2022).withCatalogs(CLINIC);

    assertEquals(
        soaOver(Edition.E2022, all()).beside(CLINIC).build(),
        soaOver(Edition.E2022, all()).controls(register).beside(CLINIC).build());
  }

  @Test
  void refusesAnAnnexABesideAnother() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                StatementOfApplicabilityBuilder.over(AnnexA.catalog(Edition.E2022), DAY)
                    .beside(AnnexA.catalog(Edition.E2013)));
    assertEquals(
        "Invalid catalogue 2013 beside Annex A of 2022 (expected: one that is no Annex A)",
        e.getMessage());
  }
}
