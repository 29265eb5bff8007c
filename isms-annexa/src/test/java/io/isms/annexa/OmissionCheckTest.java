package io.isms.annexa;

import static io.isms.annexa.SoaCases.OWN;
import static io.isms.annexa.SoaCases.RISK;
import static io.isms.annexa.SoaCases.byRisk;
import static io.isms.annexa.SoaCases.catalog;
import static io.isms.annexa.SoaCases.decisions;
import static io.isms.annexa.SoaCases.needed;
import static io.isms.annexa.SoaCases.treatment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OmissionCheckTest {
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
        ImmutableSortedMap.<ControlId, ImmutableSortedSet<?>>of(
            needed(edition), ImmutableSortedSet.of(RISK)),
        check.leftOut());
    assertFalse(check.isClosed());
  }

  @Test
  void namesWhatIsInForARiskThatDoesNotNeedIt() {
    List<SoaEntry> decisions = decisions(Edition.E2022);
    ControlId first = decisions.get(0).control();
    decisions.set(0, byRisk(first));
    OmissionCheck check = check(Edition.E2022, decisions);

    assertEquals(ImmutableSortedSet.of(first), check.inWithoutNeed());
    assertFalse(check.isClosed());
  }

  private static OmissionCheck check(Edition edition, List<SoaEntry> decisions) {
    return OmissionCheck.compare(catalog(edition), ImmutableList.of(treatment(edition)), decisions);
  }
}
