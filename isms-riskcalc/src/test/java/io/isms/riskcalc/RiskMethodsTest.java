package io.isms.riskcalc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.risk.Derivation;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.spi.InputProblem;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.RiskMethod;
import org.junit.jupiter.api.Test;

class RiskMethodsTest {
  private final RiskMethods installed = RiskMethods.installed();

  @Test
  void findsTheInstalledMethodsInOrderOfTheirNames() {
    assertEquals(
        ImmutableList.of(
            "bsi-200-3",
            "cvss-3.1-severity",
            "ebios-rm",
            "htra",
            "iso-27005-2011-impact",
            "iso-27005-2011-predefined",
            "iso-27005-2011-ranking",
            "iso-27005-2022",
            "magerit",
            "monarc",
            "nist-800-30",
            "nist-800-30-likelihood",
            "nist-800-30-semiquantitative",
            "owasp",
            "simplerisk-1",
            "simplerisk-2",
            "simplerisk-3",
            "simplerisk-4",
            "simplerisk-5",
            "threagile"),
        installed.all().stream().map(RiskMethod::name).toList());
    assertTrue(installed.findMethod("cobra").isEmpty());
  }

  @Test
  void namesTheMethodsThereAreForOneThereIsNot() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> installed.getMethod("cobra"));
    assertEquals(
        "Unknown risk method 'cobra' (expected: one of [bsi-200-3, cvss-3.1-severity, ebios-rm, htra, iso-27005-2011-impact, iso-27005-2011-predefined, iso-27005-2011-ranking"
            + ", iso-27005-2022, magerit, monarc, nist-800-30, nist-800-30-likelihood, … 20 in all])",
        e.getMessage());
  }

  @Test
  void refusesASecondMethodOfOneName() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> installed.with(new Iso27005Matrix()));
    assertEquals(
        "Duplicate risk method 'iso-27005-2022': iso-27005-2022 1 and iso-27005-2022 1",
        e.getMessage());
  }

  @Test
  void refusesToReplayAnotherVersion() {
    Derivation derivation =
        Derivation.builder().method("iso-27005-2022").version("0").addStep("x").build();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> installed.replay(derivation));
    assertEquals(
        "Cannot replay version 0 of risk method 'iso-27005-2022' (expected: version 1)",
        e.getMessage());
  }

  @Test
  void namesEveryInputThatItCannotRead() {
    RiskMethod<?> method = installed.getMethod("iso-27005-2022");
    InvalidInputsException e =
        assertThrows(
            InvalidInputsException.class,
            () ->
                method.read(
                    ImmutableMap.of("likelihood", "often", "consequence", "C9", "mood", "bad")));
    assertEquals(
        ImmutableList.of("likelihood", "consequence", "mood"),
        e.problems().stream().map(InputProblem::input).toList());
    assertEquals(
        "consequence: Unknown consequence 'C9' (expected: one of [C1 (Minor), C2 (Significant),"
            + " C3 (Serious), C4 (Critical), C5 (Catastrophic)])",
        e.problems().get(1).toString());
    assertEquals(
        "mood: Unknown input 'mood' (expected: one of [likelihood, consequence])",
        e.problems().get(2).toString());
  }
}
