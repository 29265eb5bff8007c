package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.riskcalc.loss.LossAmountMethod;
import io.isms.riskcalc.loss.LossMethod;
import io.isms.riskcalc.loss.LossSample;
import java.util.Currency;
import java.util.stream.Stream;

/** The levels that losses have by methods from files, a column for each method. */
final class LossRating {
  private final ImmutableList<LossMethod> methods;
  private final TextTable table;

  private LossRating(ImmutableList<LossMethod> methods) {
    this.methods = methods;
    this.table =
        new TextTable(
            Stream.concat(Stream.of("Risk"), methods.stream().map(LossMethod::name))
                .toArray(String[]::new));
  }

  /** Reads the methods, which have to rate losses in that currency. */
  static LossRating of(Iterable<Source> sources, Currency currency) {
    ImmutableList.Builder<LossMethod> methods = ImmutableList.builder();
    for (Source source : sources) {
      if (Documents.readMethod(source) instanceof LossMethod method) {
        checkCurrency(source, method, currency);
        methods.add(method);
      } else {
        throw new InputException(
            source.name()
                + ": rates no losses (expected: a method of type lossAmount or lossProbability)");
      }
    }
    return new LossRating(methods.build());
  }

  private static void checkCurrency(Source source, LossMethod method, Currency currency) {
    if (method instanceof LossAmountMethod byAmount
        && !byAmount.definition().levels().currency().equals(currency)) {
      throw new InputException(
          String.format(
              "%s: intervals in %s (expected: %s, as the losses)",
              source.name(), byAmount.definition().levels().currency(), currency));
    }
  }

  void add(String name, LossSample losses) {
    table.row(
        Stream.concat(Stream.of(name), methods.stream().map(it -> it.rate(losses).label()))
            .toArray(String[]::new));
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
