package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.testing.CommonDomain;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CommonDomain.class)
class MoneyPropertyTest {
  @Property(tries = 300)
  void readsWhatItPrints(@ForAll Money money) {
    assertEquals(money, Money.parse(money.toString()));
  }

  @Property(tries = 200)
  void orderAndEqualityAgree(@ForAll Money left, @ForAll Money right) {
    assertEquals(left.equals(right), left.compareTo(right) == 0);
    assertEquals(Integer.signum(left.compareTo(right)), -Integer.signum(right.compareTo(left)));
  }

  @Property(tries = 200)
  void theOrderOfASumDoesNotMatter(@ForAll Money left, @ForAll Money other) {
    Money right = new Money(left.currency(), other.amount().movePointRight(4).setScale(0));
    assertEquals(left.plus(right), right.plus(left));
    assertEquals(left.amount().add(right.amount()), left.plus(right).amount());
  }

  @Property(tries = 200)
  void nothingAddedChangesNothing(@ForAll Money money) {
    assertEquals(money, money.plus(new Money(money.currency(), BigDecimal.ZERO)));
  }
}
