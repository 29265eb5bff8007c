package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a checking builder yields: the value, or all that is missing for it, never a part of both.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {
  /**
   * The value, as nothing is missing.
   *
   * @param <T> the type of the value
   * @param get the value
   */
  record Complete<T>(T get) implements Outcome<T> {
    @Override
    public Optional<T> toOptional() {
      return Optional.of(get);
    }

    @Override
    public ImmutableList<Finding> findings() {
      return ImmutableList.of();
    }
  }

  /**
   * All gaps, as the value cannot be had.
   *
   * @param <T> the type of the value
   * @param findings the gaps, sorted, at least one
   */
  record Incomplete<T>(ImmutableList<Finding> findings) implements Outcome<T> {
    /**
     * Checks that there is a gap.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Incomplete {
      checkArgument(!findings.isEmpty(), "Invalid outcome: incomplete without a finding");
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public T get() {
      throw new IllegalStateException(
          findings.stream()
              .map(finding -> finding.code() + " " + finding.message())
              .collect(Collectors.joining("\n  ", findings.size() + " gap(s):\n  ", "")));
    }
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if something is missing, with all findings in the message
   */
  T get();

  /** The value; empty if something is missing. */
  Optional<T> toOptional();

  /** All gaps in their natural order; empty if the value is there. */
  ImmutableList<Finding> findings();

  /** The value if there is no finding, else the findings, sorted. */
  static <T> Outcome<T> of(
      Collection<? extends Finding> findings, java.util.function.Supplier<T> value) {
    return findings.isEmpty()
        ? new Complete<>(value.get())
        : new Incomplete<>(Finding.sorted(findings));
  }
}
