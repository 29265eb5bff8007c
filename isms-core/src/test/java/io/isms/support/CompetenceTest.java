package io.isms.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.ActionId;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompetenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Test
  void evidenceCountsFromItsDayToItsLastDay() {
    CompetenceEvidence evidence =
        CompetenceEvidence.builder()
            .person(PartyId.of("ANNA"))
            .competence(CompetenceId.of("C-AUDITING"))
            .basis(CompetenceBasis.TRAINING)
            .on(DAY)
            .validUntil(DAY.plusYears(1))
            .build();

    assertFalse(evidence.isValidOn(DAY.minusDays(1)));
    assertTrue(evidence.isValidOn(DAY));
    assertTrue(evidence.isValidOn(DAY.plusYears(1)));
    assertFalse(evidence.isValidOn(DAY.plusYears(1).plusDays(1)));
  }

  @Test
  void anActionIsOpenUntilTheDayOnWhichItIsCompleted() {
    CompetenceAction open =
        CompetenceAction.builder()
            .id(ActionId.of("ACT-1"))
            .person(PartyId.of("ANNA"))
            .competence(CompetenceId.of("C-AUDITING"))
            .kind(CompetenceActionKind.TRAINING)
            .build();

    assertFalse(open.isCompletedOn(DAY));
    assertTrue(open.withCompletedOn(DAY).isCompletedOn(DAY));
    assertFalse(open.withCompletedOn(DAY).isCompletedOn(DAY.minusDays(1)));
  }
}
