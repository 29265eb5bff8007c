package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.arithmetic.CvssSeverity;
import io.isms.riskcalc.arithmetic.HarmonizedTra;
import io.isms.riskcalc.loss.ExpectedShortfall;
import io.isms.riskcalc.loss.LossAmountDefinition;
import io.isms.riskcalc.loss.LossLevels;
import io.isms.riskcalc.loss.LossMeasure;
import io.isms.riskcalc.loss.LossProbabilityDefinition;
import io.isms.riskcalc.loss.LossQuantile;
import io.isms.riskcalc.loss.MeanLoss;
import io.isms.riskcalc.loss.QuantileType;
import io.isms.riskcalc.loss.ValueAtRisk;
import io.isms.riskcalc.matrix.Bsi2003Matrix;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.predefined.Nist80030Likelihood;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.weighted.WeightedDefinition;
import io.isms.riskcalc.weighted.WeightedFactor;
import io.isms.standard.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodDefinitionTest {
  private static final Scale LEVELS =
      Scale.of("risk", Level.of("L", "Low", 1), Level.of("H", "High", 2));

  static ImmutableList<MethodDefinition> definitions() {
    return ImmutableList.of(
        new Bsi2003Matrix().definition(),
        new HarmonizedTra().definition(),
        new CvssSeverity().definition(),
        new Nist80030Likelihood().definition(),
        WeightedDefinition.builder()
            .name("own")
            .version("1")
            .addFactor(WeightedFactor.of(MethodInput.factor("reach", LEVELS), "2.5"))
            .bands(Bands.of(LEVELS, "1", "1.5"))
            .build(),
        lossAmount(new MeanLoss()),
        lossAmount(LossQuantile.of(QuantileType.HF7, 0.95)),
        lossAmount(ValueAtRisk.of(0.95)),
        lossAmount(ExpectedShortfall.of(0.99)),
        LossProbabilityDefinition.builder()
            .name("own")
            .version("1")
            .bands(Bands.of(LEVELS, "0", "0.1"))
            .build());
  }

  private static LossAmountDefinition lossAmount(LossMeasure measure) {
    return LossAmountDefinition.builder()
        .name("our-loss-levels")
        .version("1")
        .measure(measure)
        .levels(LossLevels.builder().scale(LEVELS).addLowerBound(Money.parse("EUR 50000")).build())
        .build();
  }

  @Test
  void aLossMethodIsWrittenAsPeopleWouldWriteIt() {
    assertEquals(
        lossAmount(ValueAtRisk.of(0.95)),
        IsmsJson.read(
            """
            {
              "type": "lossAmount",
              "name": "our-loss-levels",
              "version": "1",
              "measure": {"type": "valueAtRisk", "confidence": 0.95},
              "levels": {
                "scale": {
                  "id": "risk",
                  "levels": [
                    {"code": "L", "label": "Low", "rank": 1},
                    {"code": "H", "label": "High", "rank": 2}
                  ]
                },
                "lowerBounds": ["EUR 50000"]
              }
            }
            """,
            MethodDefinition.class));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void everyKindComesBack(MethodDefinition definition) {
    String json = IsmsJson.write(definition);
    assertEquals(definition, IsmsJson.read(json, MethodDefinition.class), json);
    assertEquals(json, IsmsJson.write(IsmsJson.read(json, MethodDefinition.class)));
  }

  @Test
  void aMatrixNeedsNoType() {
    MatrixDefinition matrix = new Bsi2003Matrix().definition();
    String json = IsmsJson.write(matrix);
    assertFalse(json.contains("\"type\""), json);

    String typed = json.replaceFirst("\\{", "{\"type\": \"matrix\",");
    assertEquals(matrix, IsmsJson.read(typed, MethodDefinition.class));
    assertEquals(matrix, IsmsJson.read(json, MatrixDefinition.class));
    assertEquals(matrix, IsmsJson.read(typed, MatrixDefinition.class));
  }

  @Test
  void aDocumentHoldsAnyKind() {
    IsmsDocument document =
        IsmsDocument.of(Isms.builder().edition(Edition.E2022).build())
            .withMethod(new HarmonizedTra().definition());
    String json = IsmsJson.write(document);
    assertTrue(json.contains("\"type\": \"arithmetic\""), json);
    assertInstanceOf(
        HarmonizedTra.class.getSuperclass(),
        IsmsJson.readDocument(json).method().orElseThrow().toMethod());
  }

  @Test
  void namesTheKindsThereAre() {
    assertEquals(
        ImmutableList.of(
            "/type \"guess\": Unknown type 'guess' (expected: one of [matrix, predefined,"
                + " arithmetic, weighted, lossAmount, lossProbability])"),
        Errors.of(MethodDefinition.class, "{\"type\": \"guess\"}"));
  }

  @Test
  void namesAllThatIsWrongWithADefinitionAtOnce() {
    String json =
        IsmsJson.write(new HarmonizedTra().definition())
            .replace("\"name\": \"asset\"", "\"name\": \"threat\"")
            .replace("\"version\": \"1\"", "\"version\": \" \"");
    assertEquals(
        ImmutableList.of(
            "document {…}: Invalid method htra: version is blank; input threat occurs twice (expected:"
                + " once)"),
        Errors.of(MethodDefinition.class, json));
  }
}
