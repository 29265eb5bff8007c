package io.isms.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.ContextDomain;
import io.isms.testing.Samples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class IsmsContextPropertyTest {
  @Provide
  Arbitrary<Tuple2<IsmsContext, IsmsContext>> twins() {
    return ContextDomain.ismsContext()
        .flatMap(
            one ->
                Combinators.combine(
                        Samples.shuffled(one.parties()),
                        Samples.shuffled(one.assets()),
                        Samples.shuffled(one.requirements()))
                    .as(
                        (parties, assets, requirements) ->
                            Tuple.of(
                                one,
                                IsmsContext.builder()
                                    .from(one)
                                    .parties(parties)
                                    .assets(assets)
                                    .requirements(requirements)
                                    .build())));
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<IsmsContext, IsmsContext> twins) {
    assertEquals(twins.get1(), twins.get2());
  }
}
