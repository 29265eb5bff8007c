package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.isms.common.SecurityProperty;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlCatalogTest {
  private static final Control LOG =
      Control.custom("LOG-1", "Logging", "Events are RECORDED and kept.")
          .withGroup(ControlGroupId.of("LOG"))
          .withObjective(ControlObjectiveId.of("LOG.A"))
          .withAttributes(
              ControlAttributes.builder()
                  .addType(ControlType.DETECTIVE)
                  .addProperty(SecurityProperty.INTEGRITY)
                  .build());
  private static final Control MDM =
      Control.custom("MDM", "Device management", "Phones are kept in order.")
          .withGroup(ControlGroupId.of("DEV"));

  private static final ControlCatalog CATALOG =
      new ControlCatalog() {
        @Override
        public String name() {
          return "own";
        }

        @Override
        public Optional<Edition> edition() {
          return Optional.empty();
        }

        @Override
        public ImmutableList<ControlGroup> groups() {
          return ImmutableList.of(
              ControlGroup.builder()
                  .id(ControlGroupId.of("LOG"))
                  .kind(GroupKind.CLAUSE)
                  .title("Logs")
                  .build());
        }

        @Override
        public ImmutableList<ControlObjective> objectives() {
          return ImmutableList.of(
              ControlObjective.builder()
                  .id(ControlObjectiveId.of("LOG.A"))
                  .group(ControlGroupId.of("LOG"))
                  .title("t")
                  .summary("s")
                  .build());
        }

        @Override
        public ImmutableList<Control> controls() {
          return ImmutableList.of(LOG, MDM);
        }

        @Override
        public Optional<Control> findControl(ControlId id) {
          return controls().stream().filter(control -> control.id().equals(id)).findFirst();
        }
      };

  @Test
  void getsAControlOrSaysThatThereIsNone() {
    assertEquals(MDM, CATALOG.getControl(CustomControlId.of("MDM")));
    assertRefused(
        "Unknown control '2022:A.5.7' (expected: one of the 2 controls of catalogue own)",
        () -> CATALOG.getControl(ControlId.parse("2022:A.5.7")));
  }

  @Test
  void findsGroupsAndObjectives() {
    assertEquals(
        Optional.of("Logs"), CATALOG.findGroup(ControlGroupId.of("LOG")).map(ControlGroup::title));
    assertEquals(Optional.empty(), CATALOG.findGroup(ControlGroupId.of("LOG.A")));
    assertEquals(
        Optional.of("t"),
        CATALOG.findObjective(ControlObjectiveId.of("LOG.A")).map(ControlObjective::title));
    assertEquals(Optional.empty(), CATALOG.findObjective(ControlObjectiveId.of("LOG")));
  }

  @Test
  void filtersByGroupObjectiveAttributeAndProperty() {
    assertEquals(List.of(MDM), CATALOG.controlsOf(ControlGroupId.of("DEV")));
    assertEquals(List.of(), CATALOG.controlsOf(ControlGroupId.of("X")));
    assertEquals(List.of(LOG), CATALOG.controlsOf(ControlObjectiveId.of("LOG.A")));
    assertEquals(List.of(LOG), CATALOG.controlsWith(ControlType.DETECTIVE));
    assertEquals(List.of(), CATALOG.controlsWith(ControlType.PREVENTIVE));
    assertEquals(List.of(LOG), CATALOG.controlsWith(SecurityProperty.INTEGRITY));
  }

  @Test
  void searchesForAllWordsInNumberTitleAndSummary() {
    assertEquals(List.of(LOG, MDM), CATALOG.search("kept"));
    assertEquals(List.of(LOG), CATALOG.search("  log-1\trecorded "));
    assertEquals(List.of(MDM), CATALOG.search("DEVICE Order"));
    assertEquals(List.of(), CATALOG.search("device logging"));
    assertEquals(List.of(LOG, MDM), CATALOG.search(" \n"));
  }
}
