package io.isms.annexa;

import static io.isms.annexa.SoaCases.OWN;
import static io.isms.annexa.SoaCases.RISK;
import static io.isms.annexa.SoaCases.byRisk;
import static io.isms.annexa.SoaCases.catalog;
import static io.isms.annexa.SoaCases.decisions;
import static io.isms.annexa.SoaCases.needed;
import static io.isms.annexa.SoaCases.treatment;
import static io.isms.common.ActionStatus.CANCELLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.SoaEntry;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.control.ControlId;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.TreatmentAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OmissionCheckTest {
  /** A control that is out. */
  private static final ControlId OUT = ControlId.parse("2022:A.5.4");

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aCompleteCaseIsClosed(Edition edition) {
    OmissionCheck check = check(edition, decisions(edition));

    assertTrue(check.isClosed());
    assertEquals(ImmutableSortedSet.<ControlId>of(OWN.id()), check.besidesCatalog());
    assertEquals(catalog(edition).controls().size() - 1, check.notNeeded().size());
    assertFalse(check.notNeeded().contains(needed(edition)));
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void namesWhatIsNeededAndLeftOutWithTheRisksThatNeedIt(Edition edition) {
    List<SoaEntry> decisions = decisions(edition);
    decisions.removeIf(entry -> entry.control().equals(needed(edition)));
    OmissionCheck check = check(edition, decisions);

    assertEquals(
        ImmutableSortedSet.copyOf(
            ControlSuggestion.by(treatment(edition)).stream()
                .filter(it -> it.control().equals(needed(edition)))
                .toList()),
        check.leftOut());
    assertFalse(check.isClosed());
  }

  @Test
  void namesWhatAnEstimateCountsOnAndAnActionPutsInPlaceThoughItIsOut() {
    Edition edition = Edition.E2022;
    List<SoaEntry> decisions = decisions(edition);
    Risk risk =
        Risk.ofEvent("R-2", "Stolen phone").addExistingControls(OUT, needed(edition)).build();
    OmissionCheck check =
        OmissionCheck.compare(
            catalog(edition),
            ControlSuggestion.in(
                List.of(risk),
                List.of(treatment(edition)),
                List.of(action("ACT-1", ActionStatus.DONE), action("ACT-2", CANCELLED))),
            decisions);

    assertEquals(
        List.of(
            "2022:A.5.4: the estimate of R-2 counts on it",
            "2022:A.5.4: action ACT-1 for R-3 puts it in place"),
        check.leftOut().stream().map(it -> it.control() + ": " + it.words()).toList());
  }

  private static TreatmentAction action(String id, ActionStatus status) {
    return TreatmentAction.builder()
        .id(ActionId.of(id))
        .what("Do it")
        .addRisk(RiskId.of("R-3"))
        .addControl(OUT)
        .priority(1)
        .status(status)
        .build();
  }

  @Test
  void namesWhatIsInForARiskThatDoesNotNeedIt() {
    List<SoaEntry> decisions = decisions(Edition.E2022);
    ControlId first = decisions.get(0).control();
    decisions.set(0, byRisk(first));
    OmissionCheck check = check(Edition.E2022, decisions);

    assertEquals(ImmutableSortedMap.of(first, ImmutableSortedSet.of(RISK)), check.inWithoutNeed());
    assertFalse(check.isClosed());
  }

  @Test
  void namesWhatIsInForNoRiskInParticularAndNoneSuggests() {
    List<SoaEntry> decisions = decisions(Edition.E2022);
    ControlId first = decisions.get(0).control();
    decisions.set(0, byRisk(first).withRisks(List.of()));
    decisions.set(5, byRisk(needed(Edition.E2022)).withRisks(List.of()));
    OmissionCheck check = check(Edition.E2022, decisions);

    assertEquals(ImmutableSortedMap.of(first, ImmutableSortedSet.of()), check.inWithoutNeed());
    assertFalse(check.isClosed());
  }

  private static OmissionCheck check(Edition edition, List<SoaEntry> decisions) {
    return OmissionCheck.compare(
        catalog(edition), ControlSuggestion.by(treatment(edition)), decisions);
  }
}
