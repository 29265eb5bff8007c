import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.Nist80030Matrix;
import io.isms.riskcalc.spi.RiskMethod;

/** Risk methods: from an estimate to a level. */
module io.isms.riskcalc {
  requires transitive io.isms.core;
  requires static org.immutables.value.annotations;

  exports io.isms.riskcalc;
  exports io.isms.riskcalc.matrix;
  exports io.isms.riskcalc.spi;

  uses RiskMethod;

  provides RiskMethod with
      Iso27005Matrix,
      Nist80030Matrix;
}
