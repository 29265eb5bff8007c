package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.common.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EstimateTest {
  @Test
  void equalNumbersAreEqualHoweverTheyAreWritten() {
    assertEquals(Estimate.fixed(100), Estimate.fixed(1e2));
    assertEquals(Estimate.pert(0, 0.10, 1), Estimate.pert(0.0, 0.1, 1.0));
    assertEquals("0.1", Estimate.pert(0, 0.10, 1).mostLikely().toPlainString());
  }

  @Test
  void theMeanOfPertIsNotItsMode() { // trap 10
    assertEquals(220, Estimate.pert(20, 100, 900).mean(), 1e-12);
    assertEquals(5, Estimate.uniform(0, 10).mean());
    assertEquals(3, Estimate.fixed(3).mean());
  }

  @Test
  void rejectsNumbersThatAreNotFinite() {
    refused(
        "Invalid estimate: value NaN (expected: a finite number)",
        () -> Estimate.fixed(Double.NaN));
    refused(
        "Invalid estimate: maximum Infinity (expected: a finite number)",
        () -> Estimate.pert(0, 1, Double.POSITIVE_INFINITY));
    refused(
        "Invalid estimate: probability -Infinity (expected: a finite number)",
        () -> BernoulliFrequency.of(Double.NEGATIVE_INFINITY));
  }

  @Test
  void rejectsPointsOutOfOrder() {
    refused(
        "Invalid PERT estimate: mostLikely 11 (expected: from 0 to 10)",
        () -> Estimate.pert(0, 11, 10));
    refused(
        "Invalid PERT estimate: mostLikely -1 (expected: from 0 to 10)",
        () -> Estimate.pert(0, -1, 10));
    refused(
        "Invalid PERT estimate: from 3 to 3 (expected: the first below the second; fixed if they"
            + " are equal)",
        () -> Estimate.pert(3, 3, 3));
    refused(
        "Invalid uniform estimate: from 2 to 1 (expected: the first below the second; fixed if they"
            + " are equal)",
        () -> Estimate.uniform(2, 1));
  }

  @Test
  void rejectsProbabilitiesOutsideOfZeroToOne() {
    refused(
        "Invalid frequency: probability 1.5 (expected: within 0 to 1)",
        () -> BernoulliFrequency.of(1.5));
    refused(
        "Invalid frequency: probability -0.1 (expected: within 0 to 1)",
        () -> BernoulliFrequency.of(-0.1));
    refused(
        "Invalid vulnerability: from 0 to 1.1 (expected: within 0 to 1)",
        () -> new StatedVulnerability(Estimate.uniform(0, 1.1)));
    refused(
        "Invalid probabilityOfAction: from -0.5 to 1 (expected: within 0 to 1)",
        () -> new ContactAndAction(Estimate.fixed(1), Estimate.pert(-0.5, 0, 1)));
    refused(
        "Invalid probability of secondary loss: from 2 to 2 (expected: within 0 to 1)",
        () -> new SecondaryLoss(Estimate.fixed(2), Losses.fixed(1)));
  }

  @Test
  void rejectsRatesThatAreNegativeOrWithoutEnd() {
    refused(
        "Invalid eventsPerYear: from -1 to -1 (expected: within 0 to 1000000 a year)",
        () -> PoissonFrequency.of(-1));
    refused(
        "Invalid eventsPerYear: from 1000001 to 1000001 (expected: within 0 to 1000000 a year)",
        () -> new StatedThreatFrequency(Estimate.fixed(1_000_001)));
    refused(
        "Invalid contactsPerYear: from -1 to 2 (expected: within 0 to 1000000 a year)",
        () -> new ContactAndAction(Estimate.uniform(-1, 2), Estimate.fixed(1)));
  }

  @Test
  void rejectsAmountsThatAreNoCosts() {
    refused(
        "Invalid lognormal magnitude: lower EUR 0.00 (expected: above 0)",
        () -> new LognormalMagnitude(eur(0), eur(10)));
    refused(
        "Invalid lognormal magnitude: from EUR 10.00 to EUR 9.00 (expected: the first below the"
            + " second; fixed if they are equal)", // trap 20
        () -> new LognormalMagnitude(eur(10), eur(9)));
    refused(
        "Invalid lognormal magnitude: from EUR 10.00 to EUR 10.00 (expected: the first below the"
            + " second; fixed if they are equal)",
        () -> new LognormalMagnitude(eur(10), eur(10)));
    refused(
        "Invalid fixed magnitude: EUR -1.00 (expected: from 0 to 1e18)", () -> Losses.fixed(-1));
    refused(
        "Invalid uniform magnitude: USD 2.00 beside EUR 1.00 (expected: one currency)",
        () -> new UniformMagnitude(eur(1), Money.parse("USD 2")));
    refused(
        "Invalid PERT magnitude: mostLikely EUR 5.00 (expected: from EUR 1.00 to EUR 2.00)",
        () -> Losses.pert(1, 5, 2));
  }

  @Test
  void theMeanOfAMagnitudeIsExactToTheCent() {
    assertEquals(eur(15), new UniformMagnitude(eur(10), eur(20)).mean());
    assertEquals(eur(3_666_666.67), Losses.pert(3e6, 3.5e6, 5e6).mean());
    // CISO CRQ: 0.4 x this is 161,600.51
    assertEquals(eur(404_001.28), new LognormalMagnitude(eur(1e5), eur(1e6)).mean());
    assertEquals(eur(7), Losses.fixed(7).mean());
  }

  @Test
  void rejectsTwoCurrenciesInOneAnnualLoss() {
    refused(
        "Invalid annual loss: RESPONSE in USD (expected: EUR, as the primary loss)",
        () ->
            AnnualLoss.builder()
                .frequency(PoissonFrequency.of(1))
                .primary(Losses.fixed(1))
                .putSecondary(
                    LossForm.RESPONSE,
                    new SecondaryLoss(Estimate.fixed(1), new FixedMagnitude(Money.parse("USD 2"))))
                .build());
    refused(
        "Invalid loss scenario R-001: amounts in USD (expected: EUR, as the current loss)",
        () ->
            Losses.scenario("R-001", PoissonFrequency.of(1), Losses.fixed(1))
                .withResidual(
                    AnnualLoss.of(
                        PoissonFrequency.of(1), new FixedMagnitude(Money.parse("USD 2")))));
  }

  private static void refused(String message, Executable construction) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, construction).getMessage());
  }
}
