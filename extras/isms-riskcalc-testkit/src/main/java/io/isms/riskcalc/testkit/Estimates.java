package io.isms.riskcalc.testkit;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.NumberRange;
import io.isms.riskcalc.spi.RiskMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Estimates made from the inputs that a method declares. */
final class Estimates {
  private static final int DECIMALS = 6;

  private Estimates() {}

  /** Estimates with all required inputs, and of the others all, some or none. */
  static Arbitrary<Map<String, String>> of(RiskMethod<?> method) {
    List<Arbitrary<String>> texts = method.inputs().stream().map(Estimates::texts).toList();
    Arbitrary<List<String>> all = Combinators.combine(texts).as(values -> values);
    return Combinators.combine(all, Arbitraries.of("all", "all", "some", "none"))
        .as((values, optional) -> estimate(method, values, optional));
  }

  private static Map<String, String> estimate(
      RiskMethod<?> method, List<String> values, String optional) {
    Map<String, String> estimate = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      MethodInput input = method.inputs().get(i);
      boolean given = optional.equals("all") || optional.equals("some") && i % 2 == 0;
      if (input.required() || given) {
        estimate.put(input.name(), values.get(i));
      }
    }
    return estimate;
  }

  private static Arbitrary<String> texts(MethodInput input) {
    if (input.range().isEmpty()) {
      return Arbitraries.of(input.scale().levels()).map(level -> level.code().value());
    }
    NumberRange range = input.range().orElseThrow();
    return Arbitraries.oneOf(
            Arbitraries.of(ImmutableList.copyOf(edges(range))),
            Arbitraries.bigDecimals()
                .between(range.min(), range.max())
                .ofScale(range.decimals().orElse(DECIMALS)))
        .map(ExactNumbers::print);
  }

  /** The limits and bounds of a range, and the numbers right beside them. */
  private static NavigableSet<BigDecimal> edges(NumberRange range) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(range.decimals().orElse(DECIMALS));
    List<BigDecimal> near = new ArrayList<>(range.bounds().values());
    near.add(range.min());
    near.add(range.max());
    NavigableSet<BigDecimal> edges = new TreeSet<>();
    for (BigDecimal number : near) {
      for (BigDecimal edge : List.of(number.subtract(step), number, number.add(step))) {
        if (range.contains(edge)) {
          edges.add(edge);
        }
      }
    }
    return edges;
  }

  /** Texts for what is higher than the text given; none if none is given. */
  static ImmutableList<String> above(MethodInput input, String text) {
    if (text.isEmpty()) {
      return ImmutableList.of();
    }
    return input
        .range()
        .map(
            range ->
                edges(range).tailSet(new BigDecimal(text), false).stream()
                    .map(ExactNumbers::print)
                    .collect(ImmutableList.toImmutableList()))
        .orElseGet(
            () ->
                input.scale().levels().stream()
                    .filter(level -> level.rank() > input.scale().parseLevel(text).rank())
                    .map(level -> level.code().value())
                    .collect(ImmutableList.toImmutableList()));
  }

  /** Texts that give nothing for that input: no level, and numbers right outside of the range. */
  static ImmutableList<String> outside(MethodInput input) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add("no such level", "?");
    if (input.range().isPresent()) {
      NumberRange range = input.range().orElseThrow();
      texts.add(range.min().subtract(BigDecimal.ONE).toPlainString());
      texts.add(range.max().add(BigDecimal.ONE).toPlainString());
    } else {
      texts.add(Integer.toString(input.scale().highest().rank() + 1));
    }
    return texts.build();
  }

  /** Another text for the same level or number. */
  static String spelled(MethodInput input, String text, int form) {
    if (input.range().isPresent()) {
      return form % 2 == 0 ? " " + text : text + (text.contains(".") ? "0" : ".0");
    }
    Level level = input.scale().parseLevel(text);
    List<String> forms =
        List.of(
            text.toLowerCase(Locale.ROOT),
            " " + level.label().replace(' ', '_').toUpperCase(Locale.ROOT),
            Integer.toString(level.rank()));
    String other = forms.get(form % forms.size());
    return input.scale().findLevel(other).filter(level::equals).map(it -> other).orElse(text);
  }
}
