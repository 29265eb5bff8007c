package io.isms.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.isms.control.ControlId;
import io.isms.testing.ApplicabilityDomain;
import io.isms.testing.Samples;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ApplicabilityDomain.class)
@Domain(DomainContext.Global.class)
class StatementOfApplicabilityPropertyTest {
  private static Set<ControlId> controlsOf(Iterable<? extends SoaEntry> entries) {
    return Streams.stream(entries).map(SoaEntry::control).collect(Collectors.toSet());
  }

  @Property(tries = 100)
  @Tag("I4")
  @Tag("G18")
  void everyControlIsEitherInOrOut(@ForAll StatementOfApplicability soa) {
    Set<ControlId> in = controlsOf(soa.applicable());
    Set<ControlId> out = controlsOf(soa.excluded());
    assertEquals(Set.of(), Sets.intersection(in, out));
    assertEquals(controlsOf(soa.entries()), Sets.union(in, out));
    assertEquals(soa.entries().size(), in.size() + out.size());
  }

  @Property(tries = 100)
  void decisionsStandInTheOrderOfTheControls(@ForAll StatementOfApplicability soa) {
    assertEquals(
        ImmutableSortedSet.copyOf(controlsOf(soa.entries())).asList(),
        soa.entries().stream().map(SoaEntry::control).toList());
  }

  @Provide
  Arbitrary<Tuple2<StatementOfApplicability, StatementOfApplicability>> twins() {
    return ApplicabilityDomain.statementOfApplicability()
        .flatMap(
            one ->
                Combinators.combine(
                        Samples.shuffled(one.entries()), Samples.shuffled(one.additionalControls()))
                    .as(
                        (entries, controls) ->
                            Tuple.of(
                                one,
                                StatementOfApplicability.builder()
                                    .from(one)
                                    .entries(entries)
                                    .additionalControls(controls)
                                    .build())));
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<StatementOfApplicability, StatementOfApplicability> twins) {
    assertEquals(twins.get1(), twins.get2());
  }
}
