import io.isms.riskcalc.arithmetic.CvssSeverity;
import io.isms.riskcalc.arithmetic.HarmonizedTra;
import io.isms.riskcalc.arithmetic.Iso27005ImpactLikelihood;
import io.isms.riskcalc.arithmetic.Iso27005PredefinedValues;
import io.isms.riskcalc.arithmetic.Iso27005Ranking;
import io.isms.riskcalc.arithmetic.Monarc;
import io.isms.riskcalc.arithmetic.SimpleRisk1;
import io.isms.riskcalc.arithmetic.SimpleRisk2;
import io.isms.riskcalc.arithmetic.SimpleRisk3;
import io.isms.riskcalc.arithmetic.SimpleRisk4;
import io.isms.riskcalc.arithmetic.SimpleRisk5;
import io.isms.riskcalc.arithmetic.ThreagileSeverity;
import io.isms.riskcalc.chain.Magerit;
import io.isms.riskcalc.chain.Nist80030SemiQuantitative;
import io.isms.riskcalc.chain.OwaspRiskRating;
import io.isms.riskcalc.matrix.Bsi2003Matrix;
import io.isms.riskcalc.matrix.EbiosRmMatrix;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.Nist80030Matrix;
import io.isms.riskcalc.predefined.Nist80030Likelihood;
import io.isms.riskcalc.spi.RiskMethod;

/** Risk methods: from an estimate to a level. */
module io.isms.riskcalc {
  requires transitive io.isms.core;
  requires org.apache.commons.numbers.arrays;
  requires org.apache.commons.rng.api;
  requires org.apache.commons.rng.sampling;
  requires org.apache.commons.statistics.descriptive;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports io.isms.riskcalc;
  exports io.isms.riskcalc.arithmetic;
  exports io.isms.riskcalc.bulk;
  exports io.isms.riskcalc.chain;
  exports io.isms.riskcalc.comparison;
  exports io.isms.riskcalc.loss;
  exports io.isms.riskcalc.matrix;
  exports io.isms.riskcalc.predefined;
  exports io.isms.riskcalc.spi;
  exports io.isms.riskcalc.weighted;

  uses RiskMethod;

  provides RiskMethod with
      CvssSeverity,
      HarmonizedTra,
      Iso27005ImpactLikelihood,
      Iso27005PredefinedValues,
      Iso27005Ranking,
      Monarc,
      SimpleRisk1,
      SimpleRisk2,
      SimpleRisk3,
      SimpleRisk4,
      SimpleRisk5,
      ThreagileSeverity,
      Magerit,
      Nist80030SemiQuantitative,
      OwaspRiskRating,
      Bsi2003Matrix,
      EbiosRmMatrix,
      Iso27005Matrix,
      Nist80030Matrix,
      Nist80030Likelihood;
}
