package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.ClauseRef;
import io.isms.standard.GuidanceRef;
import io.isms.standard.NaturalOrder;
import io.isms.standard.SourceClause;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A gap between what is there and what the standard, or a rule of the organization, asks for. It is
 * told, not thrown: all findings of a check come back at once. They sort by edition, clause,
 * subject, code and message.
 */
@Value.Immutable
@SourceClause("10.2")
public interface Finding extends Comparable<Finding>, WithFinding {
  /** What kind of gap it is, such as {@code SOA-MISSING}; part of the API and never reused. */
  String code();

  /** The requirement that it is a gap against, or that the guidance belongs to. */
  ClauseRef clause();

  /** The guidance of 27003:2017 that is not followed; empty if a requirement is not met. */
  Optional<GuidanceRef> guidance();

  /** The id of the element that it is about. */
  String subject();

  /** How much it weighs. */
  Severity severity();

  /** What is wrong, with the element named, and what was expected. */
  String message();

  /**
   * Checks the form of the code, that subject and message are not blank, and that guidance which is
   * not followed is no nonconformity.
   */
  @Value.Check
  default void check() {
    checkArgument(
        code().matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*+"),
        "Invalid finding: code '%s' (expected: a form like SOA-MISSING)",
        code());
    checkArgument(!subject().isBlank(), "Invalid finding %s: subject is blank", code());
    checkArgument(!message().isBlank(), "Invalid finding %s: message is blank", code());
    checkArgument(
        guidance().isEmpty() || !severity().isNonconformity(),
        "Invalid finding %s: severity %s against guidance (expected: no nonconformity)",
        code(),
        severity());
  }

  @Override
  default int compareTo(Finding other) {
    return ComparisonChain.start()
        .compare(clause().edition(), other.clause().edition())
        .compare(clause().clause(), other.clause().clause(), NaturalOrder.INSTANCE)
        .compare(subject(), other.subject(), NaturalOrder.INSTANCE)
        .compare(code(), other.code())
        .compare(message(), other.message())
        .compare(severity(), other.severity())
        .compare(
            guidance(),
            other.guidance(),
            Comparators.emptiesFirst(Comparator.<GuidanceRef>naturalOrder()))
        .result();
  }

  /** The findings in their natural order, each once. */
  static ImmutableList<Finding> sorted(Collection<? extends Finding> findings) {
    return ImmutableSortedSet.<Finding>copyOf(findings).asList();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
