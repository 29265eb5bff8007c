package io.isms.riskcalc.comparison;

import static io.isms.riskcalc.comparison.Cases.BEFORE;
import static io.isms.riskcalc.comparison.Cases.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.risk.Level;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EstimateAgreementPropertyTest {
  private static final List<PartyId> PARTIES =
      List.of(PartyId.of("ANN"), PartyId.of("BEN"), PartyId.of("CID"));

  @Provide
  Arbitrary<RiskRegister> judged() {
    return Cases.estimates(BEFORE.criteria())
        .optional(0.8)
        .list()
        .ofSize(4 * PARTIES.size())
        .map(
            all -> {
              RiskRegister.Builder register = RiskRegister.builder();
              for (int r = 0; r < 4; r++) {
                ImmutableList.Builder<RiskEstimate> estimates = ImmutableList.builder();
                for (int p = 0; p < PARTIES.size(); p++) {
                  PartyId party = PARTIES.get(p);
                  Optional<RiskEstimate> estimate = all.get(r * PARTIES.size() + p);
                  estimate.ifPresent(it -> estimates.add(it.withEstimatedBy(party)));
                }
                register.addRisk(
                    risk("R-" + r, RiskEstimate.NONE).withIndependentEstimates(estimates.build()));
              }
              return register.build();
            });
  }

  private static Optional<Integer> rank(Risk risk, PartyId party) {
    return risk.independentEstimates().stream()
        .filter(estimate -> estimate.estimatedBy().equals(Optional.of(party)))
        .findFirst()
        .flatMap(estimate -> BEFORE.rate(estimate).findLevel())
        .map(Level::rank);
  }

  private static boolean isAbove(Risk one, Risk other, PartyId party) {
    Optional<Integer> higher = rank(one, party);
    Optional<Integer> lower = rank(other, party);
    return higher.isPresent() && lower.isPresent() && higher.orElseThrow() > lower.orElseThrow();
  }

  @Property(tries = 200)
  void reversalsAreAllPairsThatTwoPartiesOrderTheOtherWayRound(
      @ForAll("judged") RiskRegister register) {
    Set<RankReversal> expected = new HashSet<>();
    for (Risk one : register.risks()) {
      for (Risk other : register.risks()) {
        for (PartyId first : PARTIES) {
          for (PartyId second : PARTIES) {
            if (one.id().compareTo(other.id()) < 0
                && isAbove(one, other, first)
                && isAbove(other, one, second)) {
              expected.add(new RankReversal(one.id(), other.id(), first, second));
            }
          }
        }
      }
    }
    List<RankReversal> found = EstimateAgreement.of(BEFORE, register).reversals();
    assertEquals(expected, Set.copyOf(found));
    assertEquals(expected.size(), found.size());
  }

  @Property(tries = 200)
  void theSpreadIsTheGreatestDistanceOfTwoParties(@ForAll("judged") RiskRegister register) {
    for (EstimateSpread spread : EstimateAgreement.of(BEFORE, register).spreads()) {
      Optional<Integer> greatest = Optional.empty();
      for (PartyId first : PARTIES) {
        for (PartyId second : PARTIES) {
          Optional<Integer> one = rank(register.getRisk(spread.risk()), first);
          Optional<Integer> other = rank(register.getRisk(spread.risk()), second);
          if (!first.equals(second) && one.isPresent() && other.isPresent()) {
            int distance = Math.abs(one.orElseThrow() - other.orElseThrow());
            greatest = Optional.of(Math.max(distance, greatest.orElse(0)));
          }
        }
      }
      assertEquals(greatest, spread.level());
    }
  }

  @Property(tries = 50)
  void whoAgreesWithHimselfReversesNothing(@ForAll("judged") RiskRegister register) {
    RiskRegister.Builder alike = RiskRegister.builder();
    for (Risk risk : register.risks()) {
      RiskEstimate first =
          risk.independentEstimates().stream().findFirst().orElse(RiskEstimate.NONE);
      alike.addRisk(
          risk.withIndependentEstimates(PARTIES.stream().map(first::withEstimatedBy).toList()));
    }
    EstimateAgreement agreement = EstimateAgreement.of(BEFORE, alike.build());
    assertEquals(List.of(), agreement.reversals());
    assertEquals(List.of(), agreement.widerThan(0));
  }
}
