package io.isms.riskcalc.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import io.isms.risk.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of the published matrices in which a transposed or miscopied one would differ. */
class PublishedMatricesTest {
  @ParameterizedTest
  @CsvSource({
    "Unlikely,Minor,Very low",
    "Unlikely,Catastrophic,Low",
    "Almost certain,Minor,Medium",
    "Rather unlikely,Significant,Low",
    "Rather unlikely,Serious,Low",
    "Likely,Significant,Low",
    "Likely,Serious,Medium",
    "Likely,Critical,High",
    "Very likely,Serious,High",
    "Very likely,Catastrophic,Very high",
    "Almost certain,Significant,High",
    "Almost certain,Critical,Very high",
  })
  void iso27005(String likelihood, String consequence, String level) {
    assertEquals(
        level,
        rate(new Iso27005Matrix(), "likelihood", likelihood, "consequence", consequence).label());
  }

  @ParameterizedTest
  @CsvSource({
    "VH,VL,Very low",
    "VL,VH,Low",
    "VH,L,Low",
    "L,VH,Moderate",
    "VH,H,High",
    "H,VH,Very high",
    "M,VH,High",
    "M,M,Moderate",
    "H,M,Moderate",
    "L,M,Low",
    "VL,L,Very low",
    "VH,VH,Very high",
  })
  void nist80030(String likelihood, String impact, String level) {
    assertEquals(
        level, rate(new Nist80030Matrix(), "likelihood", likelihood, "impact", impact).label());
  }

  /** The grid as it is printed: rows by impact, the lowest first; columns by probability. */
  @ParameterizedTest
  @CsvSource({
    "Negligible,Low Low Low Low",
    "Limited,Low Low Medium High",
    "Considerable,Medium Medium High Very-high",
    "Existence threatening,Medium High Very-high Very-high",
  })
  void bsi2003(String impact, String row) {
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < cells.length; i++) {
      assertEquals(
          cells[i].replace('-', ' '),
          rate(new Bsi2003Matrix(), "impact", impact, "probability", Integer.toString(i + 1))
              .label());
    }
  }

  /** The grid as it is printed: rows by likelihood, the lowest first; columns by severity. */
  @ParameterizedTest
  @CsvSource({
    "V1,Low Low Low Medium",
    "V2,Low Low Medium Medium",
    "V3,Medium Medium High High",
    "V4,Medium High High High",
  })
  void ebiosRm(String likelihood, String row) {
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < cells.length; i++) {
      assertEquals(
          cells[i],
          rate(new EbiosRmMatrix(), "likelihood", likelihood, "severity", "G" + (i + 1)).label());
    }
  }

  private static Rating rate(
      MatrixMethod method, String first, String one, String second, String other) {
    return method.assessText(ImmutableMap.of(first, one, second, other));
  }
}
