package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.Samples;
import io.isms.testing.TreatmentDomain;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class TreatmentRegisterPropertyTest {
  @Provide
  Arbitrary<Tuple2<TreatmentRegister, TreatmentRegister>> twins() {
    return TreatmentDomain.treatmentRegister()
        .flatMap(
            one ->
                Combinators.combine(
                        Samples.shuffled(one.treatments()),
                        Samples.shuffled(one.actions()),
                        Samples.shuffled(one.acceptances()))
                    .as(
                        (treatments, actions, acceptances) ->
                            Tuple.of(
                                one,
                                TreatmentRegister.builder()
                                    .treatments(treatments)
                                    .actions(actions)
                                    .acceptances(acceptances)
                                    .build())));
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<TreatmentRegister, TreatmentRegister> twins) {
    assertEquals(twins.get1(), twins.get2());
  }
}
