package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.RiskDomain;
import io.isms.testing.Samples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RiskRegisterPropertyTest {
  @Provide
  Arbitrary<Tuple2<RiskRegister, RiskRegister>> twins() {
    return RiskDomain.riskRegister()
        .flatMap(
            one ->
                Combinators.combine(
                        Samples.shuffled(one.threats()),
                        Samples.shuffled(one.vulnerabilities()),
                        Samples.shuffled(one.risks()))
                    .as(
                        (threats, vulnerabilities, risks) ->
                            Tuple.of(
                                one,
                                RiskRegister.builder()
                                    .threats(threats)
                                    .vulnerabilities(vulnerabilities)
                                    .risks(risks)
                                    .build())));
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<RiskRegister, RiskRegister> twins) {
    assertEquals(twins.get1(), twins.get2());
  }
}
