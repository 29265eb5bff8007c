package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class VerdictPropertyTest {
  @Property
  @Tag("I26")
  void theWorseOfThreeDoesNotDependOnHowTheyAreTaken(
      @ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
    assertEquals(a.worse(b).worse(c), a.worse(b.worse(c)));
    assertEquals(a.worse(b), b.worse(a));
  }

  @Property
  @Tag("I26")
  void theWorseOfOneTwiceIsItself(@ForAll Verdict a) {
    assertEquals(a, a.worse(a));
    assertEquals(a, a.worse(Verdict.NOT_APPLICABLE));
    assertEquals(Verdict.NONCONFORMING, a.worse(Verdict.NONCONFORMING));
  }
}
