package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.riskcalc.spi.Bands;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Scales whose levels are numbers, and those of yes and no. */
final class Scales {
  static final Scale YES_NO = Scale.of("yesNo", Level.of("N", "No", 0), Level.of("Y", "Yes", 1));

  private Scales() {}

  static Scale numbers(String id, int first, int last) {
    return numbers(id, IntStream.rangeClosed(first, last).toArray());
  }

  static Scale numbers(String id, int... numbers) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .addAllLevels(Arrays.stream(numbers).mapToObj(Scales::number).toList())
        .build();
  }

  private static Level number(int number) {
    String text = Integer.toString(number);
    return Level.of(text, text, number);
  }

  /** Each number is its own level. */
  static Bands identity(Scale numbers) {
    Bands.Builder bands = Bands.builder().levels(numbers);
    numbers.levels().forEach(it -> bands.putBound(it.code(), BigDecimal.valueOf(it.rank())));
    return bands.build();
  }
}
