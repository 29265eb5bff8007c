package io.isms.riskcalc.arithmetic;

import java.math.BigDecimal;

/** How the numbers of the inputs become one. */
public enum Operation {
  /** They are added. */
  SUM(" + ") {
    @Override
    BigDecimal apply(BigDecimal a, BigDecimal b) {
      return a.add(b);
    }
  },
  /** They are multiplied. */
  PRODUCT(" x ") {
    @Override
    BigDecimal apply(BigDecimal a, BigDecimal b) {
      return a.multiply(b);
    }
  };

  private final String sign;

  Operation(String sign) {
    this.sign = sign;
  }

  abstract BigDecimal apply(BigDecimal a, BigDecimal b);

  String sign() {
    return sign;
  }
}
