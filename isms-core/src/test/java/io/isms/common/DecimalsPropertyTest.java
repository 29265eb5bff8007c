package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecimalsPropertyTest {
  @Property(tries = 200)
  void theShortestFormIsTheSameNumberAndItsOwnShortestForm(@ForAll BigDecimal number) {
    BigDecimal shortest = Decimals.shortest(number);
    assertEquals(0, number.compareTo(shortest));
    assertTrue(Decimals.isShortest(shortest));
    assertEquals(shortest, Decimals.shortest(shortest));
  }

  @Property(tries = 200)
  void equalNumbersHaveOneShortestForm(
      @ForAll BigDecimal number, @ForAll @IntRange(min = 1, max = 20) int zeros) {
    BigDecimal longer = number.setScale(Math.max(0, number.scale()) + zeros);
    assertFalse(Decimals.isShortest(longer));
    assertEquals(Decimals.shortest(number), Decimals.shortest(longer));
  }

  @Example
  void threeHundredDigitsOnEitherSideOfThePointCanBeWrittenOut() {
    assertTrue(Decimals.canBeWrittenOut(new BigDecimal("1E+299")));
    assertFalse(Decimals.canBeWrittenOut(new BigDecimal("1E+300")));
    assertTrue(Decimals.canBeWrittenOut(new BigDecimal("1E-300")));
    assertFalse(Decimals.canBeWrittenOut(new BigDecimal("1E-301")));
  }
}
