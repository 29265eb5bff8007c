package io.isms.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NaturalOrderPropertyTest {
  private static final NaturalOrder ORDER = NaturalOrder.INSTANCE;

  /** Few different characters, so that many pairs share a beginning. */
  @Provide
  Arbitrary<String> likeIds() {
    return Arbitraries.strings().withChars("0012A.-é").ofMaxLength(6);
  }

  @Property(tries = 1000)
  void onlyEqualTextsCompareAsEqual(
      @ForAll("likeIds") String left, @ForAll("likeIds") String right) {
    assertEquals(left.equals(right), ORDER.compare(left, right) == 0);
  }

  @Property(tries = 1000)
  void isAntisymmetric(@ForAll("likeIds") String left, @ForAll("likeIds") String right) {
    assertEquals(
        Integer.signum(ORDER.compare(left, right)), -Integer.signum(ORDER.compare(right, left)));
  }

  @Property(tries = 1000)
  void isTransitive(@ForAll @Size(3) List<@From("likeIds") String> texts) {
    String a = texts.get(0);
    String b = texts.get(1);
    String c = texts.get(2);
    if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
      assertTrue(ORDER.compare(a, c) <= 0, () -> a + ", " + b + ", " + c);
    }
    if (ORDER.compare(a, b) >= 0 && ORDER.compare(b, c) >= 0) {
      assertTrue(ORDER.compare(a, c) >= 0, () -> a + ", " + b + ", " + c);
    }
  }

  @Property(tries = 200)
  void numbersSortByTheirValue(
      @ForAll @BigRange(min = "0", max = "99999999999999999999999") BigInteger left,
      @ForAll @BigRange(min = "0", max = "99999999999999999999999") BigInteger right) {
    assertEquals(
        Integer.signum(left.compareTo(right)),
        Integer.signum(ORDER.compare("R-" + left + "x", "R-" + right + "x")));
  }

  @Property(tries = 200)
  void leadingZerosWeighOnlyBetweenEqualNumbers(
      @ForAll @IntRange(min = 1, max = 200) int left,
      @ForAll @IntRange(min = 1, max = 200) int right,
      @ForAll @IntRange(max = 3) int zeros) {
    int result = ORDER.compare("A." + "0".repeat(zeros) + left, "A." + right);
    if (left != right) {
      assertEquals(Integer.compare(left, right), Integer.signum(result));
    } else {
      assertEquals(zeros == 0 ? 0 : -1, Integer.signum(result), "more zeros come first");
    }
  }
}
