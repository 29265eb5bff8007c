package io.isms.riskcalc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.risk.Derivation;
import io.isms.risk.Rating;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The risk methods to choose from, by name. Immutable; a caller passes the ones it wants. */
public final class RiskMethods {
  private final ImmutableSortedMap<String, RiskMethod<?>> byName;

  private RiskMethods(ImmutableSortedMap<String, RiskMethod<?>> byName) {
    this.byName = byName;
  }

  /**
   * The methods that are installed: those of this library and of every service provider found.
   *
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   * @throws IllegalArgumentException if two methods have one name
   */
  public static RiskMethods installed() {
    return of(
        ServiceLoader.load(RiskMethod.class).stream()
            .<RiskMethod<?>>map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * Those methods.
   *
   * @throws IllegalArgumentException if two of them have one name
   */
  public static RiskMethods of(Iterable<? extends RiskMethod<?>> methods) {
    TreeMap<String, RiskMethod<?>> byName = new TreeMap<>();
    for (RiskMethod<?> method : methods) {
      RiskMethod<?> other = byName.put(method.name(), method);
      checkArgument(
          other == null, "Duplicate risk method '%s': %s and %s", method.name(), other, method);
    }
    return new RiskMethods(ImmutableSortedMap.copyOfSorted(byName));
  }

  /**
   * These methods and one more.
   *
   * @throws IllegalArgumentException if one of that name is there already
   */
  public RiskMethods with(RiskMethod<?> method) {
    return of(ImmutableList.<RiskMethod<?>>builder().addAll(all()).add(method).build());
  }

  /** All methods, by name. */
  public ImmutableList<RiskMethod<?>> all() {
    return byName.values().asList();
  }

  /** The method of that name; empty if there is none. */
  public Optional<RiskMethod<?>> findMethod(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The method of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RiskMethod<?> getMethod(String name) {
    return Elements.get("risk method", byName, name);
  }

  /**
   * The rating that a derivation leads to when its method is run on its inputs again.
   *
   * @throws IllegalArgumentException if the method is not there, or only in another version
   */
  public Rating replay(Derivation derivation) {
    RiskMethod<?> method = getMethod(derivation.method());
    checkArgument(
        method.version().equals(derivation.version()),
        "Cannot replay version %s of risk method '%s' (expected: version %s)",
        derivation.version(),
        method.name(),
        method.version());
    return method.assessText(derivation.inputs());
  }
}
