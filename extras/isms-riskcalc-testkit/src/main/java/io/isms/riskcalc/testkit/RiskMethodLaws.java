package io.isms.riskcalc.testkit;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Derivation;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Unrated;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InputProblem;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws that every risk method keeps. The test of a method implements this and gives the method;
 * jqwik then tries the laws on estimates made from the inputs that the method declares: every level
 * of a scale, and numbers on every bound and right beside it.
 *
 * <pre>{@code
 * class OurMethodPropertyTest implements RiskMethodLaws {
 *   public RiskMethod<?> method() {
 *     return new OurMethod();
 *   }
 * }
 * }</pre>
 */
public interface RiskMethodLaws {
  /** The method under test. */
  RiskMethod<?> method();

  /**
   * Whether the values of an estimate go together; the method has to refuse those that do not. By
   * default all do.
   */
  default boolean takes(Map<String, String> estimate) {
    return true;
  }

  /**
   * Whether an estimate without a gap in what is required has a level; those that have none have to
   * be unrated. By default all have.
   */
  default boolean hasLevel(Map<String, String> estimate) {
    return true;
  }

  /** Estimates in which each required input has a value, whether or not the values go together. */
  @Provide
  default Arbitrary<Map<String, String>> anyEstimates() {
    return Estimates.of(method());
  }

  /** Estimates that the method takes. */
  @Provide
  default Arbitrary<Map<String, String>> estimates() {
    return anyEstimates().filter(this::takes);
  }

  /**
   * Total: every estimate has a level of the scale, or is unrated or refused where that is said.
   */
  @Property(tries = 300)
  default void everyEstimateHasARating(@ForAll("anyEstimates") Map<String, String> estimate) {
    if (!takes(estimate)) {
      Require.refused(() -> method().assessText(estimate), estimate + " is not refused");
      return;
    }
    Rating rating = method().assessText(estimate);
    if (hasLevel(estimate)) {
      Require.that(rating instanceof RatedLevel, estimate + " has no level: " + rating);
      rating
          .findLevel()
          .ifPresent(
              level ->
                  Require.that(
                      method().levels().levels().contains(level),
                      estimate + " has a level of another scale: " + level));
    } else {
      Require.that(rating instanceof Unrated, estimate + " is not unrated: " + rating);
    }
  }

  /** Deterministic and without memory: what was rated before makes no difference. */
  @Property(tries = 100)
  default void theSameEstimateHasTheSameRating(
      @ForAll("estimates") Map<String, String> estimate,
      @ForAll("estimates") Map<String, String> other) {
    Rating before = method().assessText(estimate);
    method().assessText(other);
    Require.equal(before, method().assessText(estimate), estimate + " is rated anew");
  }

  /** Monotone: as one input rises, level and value go the way that the input declares. */
  @Property(tries = 300)
  default void theLevelGoesTheWayThatEachInputDeclares(
      @ForAll("estimates") Map<String, String> estimate, @ForAll @IntRange(max = 9999) int which) {
    MethodInput input = method().inputs().get(which % method().inputs().size());
    Rating lower = method().assessText(estimate);
    for (String text : Estimates.above(input, estimate.getOrDefault(input.name(), ""))) {
      Map<String, String> raised = new LinkedHashMap<>(estimate);
      raised.put(input.name(), text);
      if (takes(raised)) {
        Rating upper = method().assessText(raised);
        if (lower instanceof RatedLevel low && upper instanceof RatedLevel high) {
          Require.that(
              input.direction() == InputDirection.EITHER
                  || (input.direction() == InputDirection.RISING
                      ? notAbove(low, high)
                      : notAbove(high, low)),
              String.format(
                  "%s is %s, but %s is %s and %s is %s",
                  input.name(), input.direction(), estimate, low.label(), raised, high.label()));
        }
      }
    }
  }

  private static boolean notAbove(RatedLevel one, RatedLevel other) {
    boolean levels = one.level().rank() <= other.level().rank();
    boolean values =
        one.value().isEmpty()
            || other.value().isEmpty()
            || one.value().orElseThrow().compareTo(other.value().orElseThrow()) <= 0;
    return levels && values;
  }

  /** Replayable: the inputs in the derivation lead to the same rating, and it says how. */
  @Property(tries = 200)
  default void theDerivationLeadsToTheRating(@ForAll("estimates") Map<String, String> estimate) {
    if (method().assessText(estimate) instanceof RatedLevel rated) {
      Derivation derivation = rated.derivation();
      Require.equal(method().name(), derivation.method(), "the derivation names another method");
      Require.equal(
          method().version(), derivation.version(), "the derivation names another version");
      Require.that(!derivation.steps().isEmpty(), estimate + " has a derivation without steps");
      Require.equal(
          rated, method().assessText(derivation.inputs()), estimate + " replays to another rating");
      for (MethodInput input : method().inputs()) {
        Require.that(
            !input.required() || derivation.inputs().containsKey(input.name()),
            "the derivation has no " + input.name());
      }
    }
  }

  /** The order in which inputs are given makes no difference. */
  @Property(tries = 100)
  default void theOrderOfTheInputsDoesNotMatter(@ForAll("estimates") Map<String, String> estimate) {
    List<String> names = new ArrayList<>(estimate.keySet());
    Collections.reverse(names);
    Map<String, String> turned = new LinkedHashMap<>();
    names.forEach(name -> turned.put(name, estimate.getOrDefault(name, "")));
    Require.equal(
        method().assessText(estimate), method().assessText(turned), estimate + " turned round");
  }

  /** Not estimated is absorbing: it is never a level, low, medium or high. */
  @Property(tries = 200)
  default void withoutARequiredInputThereIsNoLevel(
      @ForAll("estimates") Map<String, String> estimate, @ForAll @IntRange(max = 9999) int which) {
    ImmutableList<MethodInput> required =
        method().inputs().stream()
            .filter(MethodInput::required)
            .collect(ImmutableList.toImmutableList());
    if (!required.isEmpty()) {
      String name = required.get(which % required.size()).name();
      for (String blank : List.of("", " ", "\t")) {
        Map<String, String> blanked = new LinkedHashMap<>(estimate);
        blanked.put(name, blank);
        Rating rating = method().assessText(blanked);
        Require.that(rating instanceof Unrated, "without " + name + " it is " + rating.label());
      }
      Map<String, String> absent = new LinkedHashMap<>(estimate);
      absent.remove(name);
      Rating rating = method().assessText(absent);
      Require.that(rating instanceof Unrated, "without " + name + " it is " + rating.label());
    }
    Require.that(
        required.isEmpty() || method().assessText(Map.of()) instanceof Unrated,
        "without any input there is a level");
  }

  /** Bands without overlap: one value has one level, and a higher value no lower one. */
  @Property(tries = 300)
  default void aHigherValueHasNoLowerLevel(
      @ForAll("estimates") Map<String, String> estimate,
      @ForAll("estimates") Map<String, String> other) {
    if (method().assessText(estimate) instanceof RatedLevel one
        && method().assessText(other) instanceof RatedLevel two
        && one.value().isPresent()
        && two.value().isPresent()) {
      BigDecimal value = one.value().orElseThrow();
      int byValue = value.compareTo(two.value().orElseThrow());
      int byLevel = Integer.compare(one.level().rank(), two.level().rank());
      Require.that(
          byValue == 0 ? byLevel == 0 : byLevel == 0 || byLevel == Integer.signum(byValue),
          String.format(
              "value %s is %s, value %s is %s",
              value, one.label(), two.value().orElseThrow(), two.label()));
    }
  }

  /** Text and object agree, however a level is spelled. */
  @Property(tries = 200)
  default void textAndObjectHaveTheSameRating(
      @ForAll("estimates") Map<String, String> estimate, @ForAll @IntRange(max = 9999) int form) {
    Map<String, String> spelled = new LinkedHashMap<>();
    for (MethodInput input : method().inputs()) {
      if (estimate.containsKey(input.name())) {
        spelled.put(
            input.name(), Estimates.spelled(input, estimate.getOrDefault(input.name(), ""), form));
      }
    }
    Rating expected = method().assessText(estimate);
    Require.equal(expected, readAndAssess(method(), estimate), estimate + " as an object");
    Require.equal(expected, method().assessText(spelled), spelled + " as another spelling");
  }

  private static <E> Rating readAndAssess(RiskMethod<E> method, Map<String, String> estimate) {
    return method.assess(method.read(estimate));
  }

  /** What is not on a scale, out of range or no input at all is refused by name, never ignored. */
  @Property(tries = 100)
  default void whatIsNoInputIsRefused(
      @ForAll("estimates") Map<String, String> estimate, @ForAll @IntRange(max = 9999) int which) {
    MethodInput input = method().inputs().get(which % method().inputs().size());
    for (String text : Estimates.outside(input)) {
      Map<String, String> wrong = new LinkedHashMap<>(estimate);
      wrong.put(input.name(), text);
      requireRefused(wrong, input.name());
    }
    Map<String, String> more = new LinkedHashMap<>(estimate);
    more.put("noSuchInput", "1");
    requireRefused(more, "noSuchInput");
  }

  private void requireRefused(Map<String, String> estimate, String input) {
    InvalidInputsException refusal =
        Require.refused(() -> method().assessText(estimate), estimate + " is not refused");
    Require.equal(
        ImmutableList.of(input),
        refusal.problems().stream()
            .map(InputProblem::input)
            .collect(ImmutableList.toImmutableList()),
        "what is refused of " + estimate);
  }
}
