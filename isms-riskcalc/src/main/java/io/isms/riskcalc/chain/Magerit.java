package io.isms.riskcalc.chain;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.riskcalc.predefined.PredefinedDefinition;
import io.isms.riskcalc.predefined.PredefinedRow;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.util.List;

/**
 * {@code magerit}: the qualitative tables of MAGERIT version 3. The value of an asset and the
 * degradation that a threat brings (1, 10 or 100 percent) give the impact; impact and probability
 * give the risk. Levels have the Spanish codes: MB, B, M, A, MA for very low to very high.
 *
 * <p>Source: MAGERIT version 3, guide of techniques; the tables are recalled, not read there.
 */
public final class Magerit extends InputMethod {
  private static final MethodInput VALUE = MethodInput.factor("value", grades("value"));
  private static final MethodInput DEGRADATION =
      MethodInput.factor(
          "degradation",
          Scale.of(
              "degradation",
              Level.of("1", "1 %", 1),
              Level.of("10", "10 %", 10),
              Level.of("100", "100 %", 100)));
  private static final MethodInput PROBABILITY =
      MethodInput.factor("probability", grades("probability"));

  private static final PredefinedDefinition IMPACT =
      PredefinedDefinition.builder()
          .name("magerit-impact")
          .version("1")
          .addInput(VALUE)
          .addInput(DEGRADATION)
          .levels(grades("impact"))
          .addRow(PredefinedRow.of("MA", "M A MA"))
          .addRow(PredefinedRow.of("A", "B M A"))
          .addRow(PredefinedRow.of("M", "MB B M"))
          .addRow(PredefinedRow.of("B", "MB MB B"))
          .addRow(PredefinedRow.of("MB", "MB MB MB"))
          .build();

  private static final PredefinedDefinition RISK =
      PredefinedDefinition.builder()
          .name("magerit-risk")
          .version("1")
          .addInput(MethodInput.factor("impact", IMPACT.levels()))
          .addInput(PROBABILITY)
          .levels(grades("risk"))
          .addRow(PredefinedRow.of("MA", "A MA MA MA MA"))
          .addRow(PredefinedRow.of("A", "M A A MA MA"))
          .addRow(PredefinedRow.of("M", "B M M A A"))
          .addRow(PredefinedRow.of("B", "MB B B M M"))
          .addRow(PredefinedRow.of("MB", "MB MB MB B B"))
          .build();

  /** The method. */
  public Magerit() {
    super("magerit", "1", ImmutableList.of(VALUE, DEGRADATION, PROBABILITY), RISK.levels());
  }

  private static Scale grades(String id) {
    return Scale.of(
        id,
        Level.of("MB", "Very low", 1),
        Level.of("B", "Low", 2),
        Level.of("M", "Medium", 3),
        Level.of("A", "High", 4),
        Level.of("MA", "Very high", 5));
  }

  @Override
  protected Rating rate(InputValues values) {
    Level value = level(values, VALUE.name());
    Level degradation = level(values, DEGRADATION.name());
    Level probability = level(values, PROBABILITY.name());
    Level impact = IMPACT.levelAt(List.of(value, degradation));
    Level risk = RISK.levelAt(List.of(impact, probability));
    return rated(
        values,
        risk,
        List.of(
            String.format(
                "value %s x degradation %s = impact %s",
                value.label(), degradation.label(), impact.label()),
            String.format(
                "impact %s x probability %s = %s",
                impact.label(), probability.label(), risk.label())));
  }
}
