package io.isms.riskcalc.testkit;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.Map;

/** A method that keeps the laws, for a mutant to break one of them. */
class Altered<E> implements RiskMethod<E> {
  private final RiskMethod<E> lawful;

  Altered(RiskMethod<E> lawful) {
    this.lawful = lawful;
  }

  @Override
  public String name() {
    return lawful.name();
  }

  @Override
  public String version() {
    return lawful.version();
  }

  @Override
  public ImmutableList<MethodInput> inputs() {
    return lawful.inputs();
  }

  @Override
  public Scale levels() {
    return lawful.levels();
  }

  @Override
  public E read(Map<String, String> inputs) {
    return lawful.read(inputs);
  }

  @Override
  public Rating assess(E estimate) {
    return lawful.assess(estimate);
  }

  /** The rating with another level. */
  static Rating withLevel(Rating rating, Level level) {
    return rating instanceof RatedLevel rated ? rated.withLevel(level) : rating;
  }

  /** The lawful rating of the highest values, with another level. */
  final RatedLevel any(Level level) {
    InputValues.Builder values = InputValues.builder();
    inputs().forEach(input -> values.putLevel(input.name(), input.scale().highest()));
    @SuppressWarnings("unchecked") // mutants take values
    RatedLevel rated = (RatedLevel) lawful.assess((E) values.build());
    return rated.withLevel(level);
  }
}
