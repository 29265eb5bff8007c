package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.isms.common.SecurityProperty;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlGroupId;
import io.isms.control.ControlId;
import io.isms.control.ControlObjectiveId;
import io.isms.control.ControlType;
import io.isms.control.CybersecurityConcept;
import io.isms.control.OperationalCapability;
import io.isms.control.SecurityDomain;
import io.isms.standard.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexATest {
  @ParameterizedTest
  @CsvSource({"E2005,11,39,133", "E2013,14,35,114", "E2022,4,0,93"})
  void hasAllEntriesOfTheEdition(Edition edition, int groups, int objectives, int controls) {
    ControlCatalog catalog = AnnexA.catalog(edition);
    assertEquals(groups, catalog.groups().size());
    assertEquals(objectives, catalog.objectives().size());
    assertEquals(controls, catalog.controls().size());
  }

  @Test
  void readsAnEditionOnce() {
    assertSame(AnnexA.catalog(Edition.E2013), AnnexA.catalog(Edition.E2013));
  }

  @Test
  void findsAControlById() {
    Control control = AnnexA.getControl("2022:A.5.7");
    assertEquals("Threat intelligence", control.title());
    assertEquals(ControlGroupId.of("A.5"), control.group().orElseThrow());
    assertEquals(ImmutableSortedSet.copyOf(ControlType.values()), control.attributes().types());
    assertTrue(control.objective().isEmpty());
  }

  @Test
  void knowsClauseAndObjectiveOfAnOlderControl() {
    Control control = AnnexA.getControl("2005:A.10.10.1");
    assertEquals(ControlGroupId.of("A.10"), control.group().orElseThrow());
    assertEquals(ControlObjectiveId.of("A.10.10"), control.objective().orElseThrow());
    assertEquals(
        "Monitoring",
        AnnexA.catalog(Edition.E2005)
            .findObjective(ControlObjectiveId.of("A.10.10"))
            .orElseThrow()
            .title());
  }

  @Test
  void takesANumberWithoutEditionOnlyIfOneEditionHasIt() {
    assertEquals(ControlId.parse("2013:A.18.1.1"), AnnexA.getControl("A.18.1.1").id());
    assertEquals(ControlId.parse("2022:A.8.2"), AnnexA.getControl("A.8.2").id());
    assertEquals(
        "Ambiguous control 'A.8.2.1' (expected: with its edition, one of [2005:A.8.2.1,"
            + " 2013:A.8.2.1])",
        message("A.8.2.1"));
    assertEquals(
        "Unknown control 'A.99' (expected: a number of Annex A like A.5.7)", message("A.99"));
    assertEquals(
        "Unknown control '2022:A.5.38' (expected: one of the 93 controls of catalogue 2022)",
        message("2022:A.5.38"));
  }

  private static String message(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> AnnexA.getControl(text)).getMessage());
  }

  @Test
  void findsControlsByGroupObjectiveAndAttribute() {
    ControlCatalog catalog = AnnexA.catalog(Edition.E2022);
    assertEquals(37, catalog.controlsOf(ControlGroupId.of("A.5")).size());
    assertEquals(8, catalog.controlsOf(ControlGroupId.of("A.6")).size());
    assertEquals(14, catalog.controlsOf(ControlGroupId.of("A.7")).size());
    assertEquals(34, catalog.controlsOf(ControlGroupId.of("A.8")).size());
    assertEquals(83, catalog.controlsWith(ControlType.PREVENTIVE).size());
    assertEquals(13, catalog.controlsWith(ControlType.DETECTIVE).size());
    assertEquals(14, catalog.controlsWith(ControlType.CORRECTIVE).size());
    assertEquals(87, catalog.controlsWith(SecurityProperty.CONFIDENTIALITY).size());
    assertEquals(11, catalog.controlsWith(CybersecurityConcept.RESPOND).size());
    assertEquals(
        ImmutableList.of("A.5.29", "A.5.30", "A.5.37", "A.8.6", "A.8.13"),
        numbers(catalog.controlsWith(OperationalCapability.CONTINUITY)).subList(0, 5));
    assertEquals(8, catalog.controlsWith(SecurityDomain.RESILIENCE).size());
    assertEquals(
        7, AnnexA.catalog(Edition.E2005).controlsOf(ControlObjectiveId.of("A.11.4")).size());
  }

  @Test
  void searchesNumberTitleAndSummaryForEveryWord() {
    ControlCatalog catalog = AnnexA.catalog(Edition.E2022);
    assertEquals(ImmutableList.of("A.8.13"), numbers(catalog.search("information BACKUP")));
    assertEquals(ImmutableList.of("A.5.7"), numbers(catalog.search("attackers methods")));
    assertEquals(93, catalog.search(" ").size());
    assertTrue(catalog.search("blockchain").isEmpty());
  }

  @Test
  void keepsTheOrderOfTheStandard() {
    ImmutableList<String> numbers = numbers(AnnexA.catalog(Edition.E2022).controls());
    assertEquals(numbers.indexOf("A.5.9") + 1, numbers.indexOf("A.5.10"));
    assertEquals("A.8.34", Iterables.getLast(numbers));
  }

  private static ImmutableList<String> numbers(ImmutableList<Control> controls) {
    return controls.stream()
        .map(control -> control.id().number())
        .collect(ImmutableList.toImmutableList());
  }
}
