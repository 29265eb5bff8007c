package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.testing.CommonDomain;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CommonDomain.class)
@Domain(DomainContext.Global.class)
class FindingPropertyTest {
  @Property(tries = 300)
  void orderAndEqualityAgree(@ForAll Finding left, @ForAll Finding right) {
    assertEquals(left.equals(right), left.compareTo(right) == 0);
    assertEquals(Integer.signum(left.compareTo(right)), -Integer.signum(right.compareTo(left)));
  }

  @Property(tries = 300)
  void orderIsTransitive(@ForAll Finding a, @ForAll Finding b, @ForAll Finding c) {
    List<Finding> sorted = Stream.of(a, b, c).sorted().toList();
    assertTrue(sorted.get(0).compareTo(sorted.get(1)) <= 0);
    assertTrue(sorted.get(1).compareTo(sorted.get(2)) <= 0);
    assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
  }

  @Property(tries = 200)
  void anOutcomeHasTheValueOrTheFindingsNeverBoth(@ForAll @Size(max = 3) List<Finding> findings) {
    Outcome<String> outcome = Outcome.of(findings, () -> "value");
    assertEquals(findings.isEmpty(), outcome.toOptional().isPresent());
    assertEquals(findings.stream().distinct().sorted().toList(), outcome.findings());
  }
}
