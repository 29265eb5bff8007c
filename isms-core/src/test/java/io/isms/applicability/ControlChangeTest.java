package io.isms.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlChangeTest {
  private static final ControlId BACKUP = ControlId.parse("2022:A.8.13");
  private static final ControlId MASKING = ControlId.parse("2022:A.8.11");
  private static final IncludedControl IN =
      IncludedControl.of(BACKUP, InclusionReason.RISK).withRisks(RiskId.of("R-1"));
  private static final ExcludedControl OUT =
      ExcludedControl.builder()
          .control(BACKUP)
          .reason(ExclusionReason.NOT_NEEDED)
          .justification("Nothing to lose")
          .build();

  private static ControlChange change(SoaEntry before, SoaEntry after) {
    return ControlChange.between(List.of(before), List.of(after)).get(0);
  }

  @Test
  void tellsOnlyWhatDiffersWhereverItStands() {
    IncludedControl masking = IncludedControl.of(MASKING, InclusionReason.LEGAL);

    assertEquals(
        ImmutableList.of(), ControlChange.between(List.of(IN, masking), List.of(masking, IN)));
    assertEquals(
        ImmutableList.of(
            ControlChange.builder().before(masking).build(),
            ControlChange.builder().before(IN).after(OUT).build()),
        ControlChange.between(List.of(IN, masking), List.of(OUT)));
  }

  @Test
  void whatIsOutAppliesOtherwise() {
    ControlChange change = change(IN, OUT);

    assertTrue(change.appliesOtherwise());
    assertFalse(change.isImplementedOtherwise());
    assertTrue(change.isJustifiedOtherwise());
  }

  @Test
  void anotherStateIsImplementedOtherwise() {
    ControlChange change = change(IN, IN.withStatus(ImplementationStatus.IMPLEMENTED));

    assertFalse(change.appliesOtherwise());
    assertTrue(change.isImplementedOtherwise());
    assertFalse(change.isJustifiedOtherwise());
  }

  @Test
  void anotherRiskBehindItIsJustifiedOtherwise() {
    ControlChange change = change(IN, IN.withRisks(RiskId.of("R-2")));

    assertFalse(change.appliesOtherwise());
    assertFalse(change.isImplementedOtherwise());
    assertTrue(change.isJustifiedOtherwise());
  }

  @Test
  void aControlThatWasNotDecidedAppliesOtherwise() {
    ControlChange change = ControlChange.builder().after(IN).build();

    assertTrue(change.appliesOtherwise());
    assertFalse(change.isJustifiedOtherwise());
    assertEquals(Optional.of(IN), change.inverse().before());
  }

  @Test
  void refusesTwoControlsAndNone() {
    assertEquals(
        "Invalid change of 2022:A.8.13: after on 2022:A.8.11 (expected: on the same control)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    ControlChange.builder()
                        .before(IN)
                        .after(IncludedControl.of(MASKING, InclusionReason.LEGAL))
                        .build())
            .getMessage());
    assertEquals(
        "Invalid change of a control: neither before nor after (expected: one or both)",
        assertThrows(IllegalArgumentException.class, () -> ControlChange.builder().build())
            .getMessage());
  }
}
