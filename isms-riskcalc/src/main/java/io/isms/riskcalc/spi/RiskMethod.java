package io.isms.riskcalc.spi;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import java.util.Map;

/**
 * A way to come from an estimate to a level of risk.
 *
 * <p>A method is total (every estimate on its scales has a rating), deterministic, and monotone in
 * each input in the direction that the input declares; a missing estimate makes the rating unrated.
 * It is stateless and safe for use by several threads. To be found by {@code
 * RiskMethods.installed()}, a method is a service provider with a public constructor without
 * parameters.
 *
 * @param <E> the type of the estimate
 */
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface RiskMethod<E> {
  /** The name, unique among the methods used together, such as {@code iso-27005-2022}. */
  String name();

  /** The version; another version may give another level for the same estimate. */
  String version();

  /** What the method wants to know, in the order in which people give it. */
  ImmutableList<MethodInput> inputs();

  /** The scale of the levels that it gives. */
  Scale levels();

  /**
   * Whether what counts is the place among the risks rated together, the highest value first, more
   * than the level. By default it is not.
   */
  default boolean ranks() {
    return false;
  }

  /**
   * Reads an estimate from text, by the name of the input; an absent or blank text means that no
   * estimate was made.
   *
   * @throws InvalidInputsException if a text is not on its scale or an input is unknown, naming all
   */
  E read(Map<String, String> inputs);

  /** The level of that estimate with its derivation, or unrated if something was not estimated. */
  Rating assess(E estimate);

  /**
   * Reads and assesses in one.
   *
   * @throws InvalidInputsException as {@link #read}
   */
  default Rating assessText(Map<String, String> inputs) {
    return assess(read(inputs));
  }
}
