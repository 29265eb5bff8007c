package io.isms.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Documented information that is controlled: what it is, who may read and change it, where it is at
 * hand, and its revisions.
 */
@Value.Immutable
@SourceClause(
    value = "7.5",
    edition2005 = {"4.3.1", "4.3.2"})
public interface Document extends WithDocument {
  /** The id. */
  DocumentId id();

  /** The title; empty if it has none. */
  Optional<String> title();

  /** What it is. */
  @Value.NaturalOrder
  ImmutableSortedSet<DocumentKind> kinds();

  /** The requirements that it answers, of any edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> covers();

  /** What it is for; empty if not said. */
  Optional<String> purpose();

  /** What it applies to; empty if not said. */
  Optional<String> reach();

  /** Where it comes from; empty if not said. */
  Optional<DocumentOrigin> origin();

  /** From whom it comes if from outside; empty if not said. */
  Optional<String> source();

  /** Its class of information; empty if it has none. */
  Optional<String> classification();

  /** How it is protected; empty if not determined. */
  Optional<String> protection();

  /** Who looks after it; empty if nobody does. */
  Optional<PartyId> custodian();

  /** Those who may change it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> editors();

  /** Those who receive it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> recipients();

  /** Whether everybody may have it, so that no list of recipients is kept. Defaults to false. */
  @Value.Default
  default boolean openToAll() {
    return false;
  }

  /** How readers get at it; empty if not determined. */
  Optional<String> accessMeans();

  /** The places at which it is at hand, with the version that lies there. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, Integer> pointsOfUse();

  /** Its form, such as a page or a file format; empty if not determined. */
  Optional<String> format();

  /** What carries it; empty if not determined. */
  Optional<String> media();

  /** The subjects that are kept in it and nowhere else. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> subjects();

  /** The documents that it refers to. */
  @Value.NaturalOrder
  ImmutableSortedSet<DocumentId> crossReferences();

  /** The processes that it feeds. */
  @Value.NaturalOrder
  ImmutableSortedSet<ProcessId> usedBy();

  /** The day by which to review it; empty if not planned. */
  Optional<LocalDate> reviewDue();

  /** The longest time from one review to the next; empty if not determined. */
  Optional<Period> reviewEvery();

  /** The days on which it was reviewed. */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> reviewedOn();

  /** How long a version is kept once it is withdrawn; empty if not determined. */
  Optional<Period> retention();

  /** The day until which it is kept beyond that; empty if not extended. */
  Optional<LocalDate> retainedUntil();

  /** What happens to a version after its time; empty if not determined. */
  Optional<Disposition> disposition();

  /** The day on which it was last seen to be readable; empty if it never was. */
  Optional<LocalDate> legibilityCheckedOn();

  /** Its versions, the oldest first. */
  ImmutableList<DocumentRevision> revisions();

  /** The version in force on that day, the newest if there are several; empty if there is none. */
  default Optional<DocumentRevision> inForceOn(LocalDate day) {
    return revisions().stream()
        .filter(revision -> revision.isInForceOn(day))
        .max(Comparator.comparingInt(DocumentRevision::version));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Document}. */
  final class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }
}
