package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.testing.TreatmentDomain;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(TreatmentDomain.class)
class TreatmentActionPropertyTest {
  @Property(tries = 200)
  void urgencyIsATotalOrderOfActions(
      @ForAll TreatmentAction a, @ForAll TreatmentAction b, @ForAll TreatmentAction c) {
    int result = TreatmentAction.BY_URGENCY.compare(a, b);
    assertEquals(Integer.signum(result), -Integer.signum(TreatmentAction.BY_URGENCY.compare(b, a)));
    assertTrue(result != 0 || a.id().equals(b.id()));
    var sorted = Stream.of(a, b, c).sorted(TreatmentAction.BY_URGENCY).toList();
    assertTrue(TreatmentAction.BY_URGENCY.compare(sorted.get(0), sorted.get(2)) <= 0);
  }
}
