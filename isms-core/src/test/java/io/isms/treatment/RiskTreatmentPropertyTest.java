package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.control.CustomControlId;
import io.isms.risk.RiskId;
import io.isms.testing.Known;
import io.isms.testing.Samples;
import io.isms.testing.TreatmentDomain;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RiskTreatmentPropertyTest {
  @Provide
  Arbitrary<Tuple2<RiskTreatment, List<TreatmentOption>>> withShuffledOptions() {
    return TreatmentDomain.riskTreatment()
        .flatMap(one -> Samples.shuffled(one.options()).map(other -> Tuple.of(one, other)));
  }

  @Property(tries = 100)
  void theOrderInWhichOptionsAreGivenDoesNotMatter(
      @ForAll("withShuffledOptions") Tuple2<RiskTreatment, List<TreatmentOption>> both) {
    assertEquals(both.get1(), both.get1().withOptions(both.get2()));
  }

  @Provide
  Arbitrary<List<TreatmentOption>> anyOptions() {
    return Known.any()
        .flatMap(
            known ->
                Arbitraries.subsetOf(TreatmentOptionKind.values())
                    .flatMap(
                        kinds ->
                            Samples.forEach(kinds, kind -> TreatmentDomain.optionOf(known, kind))))
        .map(options -> options);
  }

  @Property(tries = 200)
  @Tag("I11")
  void refusesExactlyNoOptionAndAvoidingWithTakingOrRetaining(
      @ForAll("anyOptions") List<TreatmentOption> options) {
    Set<TreatmentOptionKind> kinds =
        options.stream().map(TreatmentOption::kind).collect(Collectors.toUnmodifiableSet());
    boolean contradiction =
        kinds.contains(TreatmentOptionKind.AVOID)
            && (kinds.contains(TreatmentOptionKind.TAKE)
                || kinds.contains(TreatmentOptionKind.RETAIN));
    RiskTreatment.Builder builder =
        RiskTreatment.builder()
            .risk(RiskId.of("R-1"))
            .addNecessaryControl(CustomControlId.of("MDM"))
            .options(options);
    if (kinds.isEmpty() || contradiction) {
      assertThrows(IllegalArgumentException.class, builder::build);
    } else {
      RiskTreatment treatment = builder.build();
      for (TreatmentOptionKind kind : TreatmentOptionKind.values()) {
        assertEquals(kinds.contains(kind), treatment.has(kind));
      }
    }
  }

  @Property(tries = 100)
  @Tag("I11")
  void whatIsToBeModifiedNeedsAControl(@ForAll("anyOptions") List<TreatmentOption> options) {
    Set<TreatmentOptionKind> kinds =
        options.stream().map(TreatmentOption::kind).collect(Collectors.toUnmodifiableSet());
    Assume.that(kinds.contains(TreatmentOptionKind.MODIFY));

    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> RiskTreatment.builder().risk(RiskId.of("R-1")).options(options).build())
            .getMessage();
    assertTrue(String.valueOf(message).startsWith("Invalid treatment of R-1: option"), message);
  }
}
