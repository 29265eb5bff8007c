package io.isms.riskcalc;

import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Unrated;
import io.isms.riskcalc.spi.RiskMethod;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs a method on one line of text and gives the outcome as text. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * The values in the order of the inputs of the method, with a blank between; {@code -} is none.
   */
  public static Rating rating(RiskMethod<?> method, String values) {
    String[] texts = values.split(" ", -1);
    Map<String, String> inputs = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      inputs.put(method.inputs().get(i).name(), texts[i].equals("-") ? "" : texts[i]);
    }
    return method.assessText(inputs);
  }

  /** Value and label of the level, or only the label where there is no value, or the reason. */
  public static String outcome(RiskMethod<?> method, String values) {
    Rating rating = rating(method, values);
    return rating instanceof RatedLevel rated
        ? (rated.value().map(BigDecimal::toPlainString).orElse("") + " " + rated.label()).strip()
        : "unrated: " + ((Unrated) rating).reason();
  }

  /** The steps of the derivation, with a bar between. */
  public static String steps(RiskMethod<?> method, String values) {
    return String.join(" | ", ((RatedLevel) rating(method, values)).derivation().steps());
  }
}
