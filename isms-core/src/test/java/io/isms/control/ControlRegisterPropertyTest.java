package io.isms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Ordering;
import io.isms.testing.ControlDomain;
import io.isms.testing.Samples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ControlDomain.class)
@Domain(DomainContext.Global.class)
class ControlRegisterPropertyTest {
  @Provide
  Arbitrary<Tuple2<ControlRegister, ControlRegister>> twins() {
    return ControlDomain.controlRegister()
        .flatMap(
            one ->
                Combinators.combine(
                        Samples.shuffled(one.custom()),
                        Samples.shuffled(one.catalogs()),
                        Samples.shuffled(one.implementations()))
                    .as(
                        (custom, catalogs, states) ->
                            Tuple.of(
                                one,
                                ControlRegister.builder()
                                    .custom(custom)
                                    .catalogs(catalogs)
                                    .implementations(states)
                                    .build())));
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<ControlRegister, ControlRegister> twins) {
    assertEquals(twins.get1(), twins.get2());
    assertTrue(
        Ordering.<ControlId>natural()
            .isStrictlyOrdered(twins.get2().custom().stream().map(Control::id).toList()));
  }
}
