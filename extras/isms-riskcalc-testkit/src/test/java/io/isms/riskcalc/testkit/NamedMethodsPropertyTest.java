package io.isms.riskcalc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.riskcalc.RiskMethods;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** Every method of the library, put through the laws. */
@SuppressWarnings("ClassCanBeStatic") // the groups of jqwik are not static
class NamedMethodsPropertyTest {
  @Example
  void noneIsLeftOut() throws ReflectiveOperationException {
    TreeSet<String> tested = new TreeSet<>();
    for (Class<?> group : NamedMethodsPropertyTest.class.getDeclaredClasses()) {
      RiskMethodLaws laws =
          (RiskMethodLaws)
              group.getDeclaredConstructor(NamedMethodsPropertyTest.class).newInstance(this);
      tested.add(laws.method().name());
    }
    assertEquals(
        RiskMethods.installed().all().stream().map(RiskMethod::name).toList(), List.copyOf(tested));
  }

  @Group
  class CvssSeverityLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new CvssSeverity();
    }
  }

  @Group
  class HarmonizedTraLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new HarmonizedTra();
    }
  }

  @Group
  class Iso27005ImpactLikelihoodLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Iso27005ImpactLikelihood();
    }
  }

  @Group
  class Iso27005PredefinedValuesLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Iso27005PredefinedValues();
    }
  }

  @Group
  class Iso27005RankingLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Iso27005Ranking();
    }
  }

  @Group
  class MonarcLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Monarc();
    }

    @Override
    public boolean takes(Map<String, String> estimate) {
      return number(estimate, "reduction") <= number(estimate, "vulnerability");
    }

    @Override
    public boolean hasLevel(Map<String, String> estimate) {
      return estimate.containsValue("Y");
    }

    private static int number(Map<String, String> estimate, String input) {
      return Integer.parseInt(estimate.getOrDefault(input, ""));
    }
  }

  @Group
  class SimpleRisk1Laws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new SimpleRisk1();
    }
  }

  @Group
  class SimpleRisk2Laws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new SimpleRisk2();
    }
  }

  @Group
  class SimpleRisk3Laws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new SimpleRisk3();
    }
  }

  @Group
  class SimpleRisk4Laws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new SimpleRisk4();
    }
  }

  @Group
  class SimpleRisk5Laws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new SimpleRisk5();
    }
  }

  @Group
  class ThreagileSeverityLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new ThreagileSeverity();
    }
  }

  @Group
  class MageritLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Magerit();
    }
  }

  @Group
  class Nist80030SemiQuantitativeLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Nist80030SemiQuantitative();
    }
  }

  @Group
  class OwaspRiskRatingLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new OwaspRiskRating();
    }

    @Override
    public boolean hasLevel(Map<String, String> estimate) {
      long business =
          Stream.of("financialDamage", "reputationDamage", "nonCompliance", "privacyViolation")
              .filter(estimate::containsKey)
              .count();
      return business == 0 || business == 4;
    }
  }

  @Group
  class Bsi2003MatrixLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Bsi2003Matrix();
    }
  }

  @Group
  class EbiosRmMatrixLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new EbiosRmMatrix();
    }
  }

  @Group
  class Iso27005MatrixLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Iso27005Matrix();
    }
  }

  @Group
  class Nist80030MatrixLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Nist80030Matrix();
    }
  }

  @Group
  class Nist80030LikelihoodLaws implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Nist80030Likelihood();
    }
  }
}
