package io.isms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.standard.Edition;
import io.isms.testing.CommonDomain;
import io.isms.testing.ControlDomain;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(ControlDomain.class)
@Domain(CommonDomain.class)
class ControlIdPropertyTest {
  @Property(tries = 500)
  void readsWhatItPrints(@ForAll ControlId id) {
    assertEquals(id, ControlId.parse(id.toString()));
  }

  @Property(tries = 500)
  void orderAndEqualityAgree(@ForAll ControlId left, @ForAll ControlId right) {
    assertEquals(left.equals(right), left.compareTo(right) == 0);
    assertEquals(left.equals(right), left.toString().equals(right.toString()));
    assertEquals(Integer.signum(left.compareTo(right)), -Integer.signum(right.compareTo(left)));
  }

  @Property(tries = 300)
  void orderIsTransitive(@ForAll ControlId a, @ForAll ControlId b, @ForAll ControlId c) {
    var sorted = Stream.of(a, b, c).sorted().toList();
    assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
  }

  @Property(tries = 200)
  void annexAComesBeforeOwnControls(@ForAll AnnexAControlId left, @ForAll CustomControlId right) {
    assertTrue(left.compareTo(right) < 0);
    assertTrue(right.compareTo(left) > 0);
  }

  @Property(tries = 300)
  void theEditionIsPartOfTheIdentity(@ForAll AnnexAControlId id, @ForAll Edition edition) {
    if (edition == id.edition()) {
      assertEquals(id, AnnexAControlId.of(edition, id.number()));
    } else if ((edition == Edition.E2022) == (id.edition() == Edition.E2022)) {
      AnnexAControlId other = AnnexAControlId.of(edition, id.number());
      assertEquals(id.edition().compareTo(edition) < 0, id.compareTo(other) < 0);
      assertTrue(!id.equals(other));
    } else {
      assertThrows(IllegalArgumentException.class, () -> AnnexAControlId.of(edition, id.number()));
    }
  }

  /** Numbers as people write those of Annex A, by real numbers and by any others. */
  @Provide
  static Arbitrary<String> likeAnnexA() {
    Arbitrary<String> real = ControlDomain.annexAControlId().map(AnnexAControlId::number);
    Arbitrary<String> any =
        Combinators.combine(
                Arbitraries.of("A.", "A", "A-", "A_", "A ", ""),
                Arbitraries.integers()
                    .between(0, 99)
                    .map(String::valueOf)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4),
                Arbitraries.of(".", "-", "_"))
            .as((start, numbers, separator) -> start + String.join(separator, numbers));
    return Combinators.combine(Arbitraries.oneOf(real, any), Arbitraries.of(true, false))
        .as((text, lower) -> lower ? text.toLowerCase(Locale.ROOT) : text);
  }

  @Property(tries = 500)
  void anOwnIdNeverShadowsANumberOfAnnexA(@ForAll("likeAnnexA") String text) {
    String message =
        "Invalid control id '"
            + text
            + "' (expected: an edition before a number of Annex A, like 2022:A.5.7, or an own id"
            + " that does not look like one)";
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> CustomControlId.of(text)).getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> ControlId.parse(text)).getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Control.custom(text, "t", "s"))
            .getMessage());
  }
}
