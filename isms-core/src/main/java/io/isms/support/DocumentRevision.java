package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One version of a document. */
@Value.Immutable
@SourceClause(value = "7.5.2", edition2005 = "4.3.2")
public interface DocumentRevision extends WithDocumentRevision {
  /** The number of the version, from 1 on. */
  int version();

  /** Where it stands in its life. */
  DocumentStatus status();

  /** Where it stood before, the first first; empty if not noted. */
  ImmutableList<DocumentStatus> earlierStatuses();

  /** Who wrote or changed it; empty if not noted. */
  Optional<PartyId> author();

  /** What changed since the version before; empty if not noted, or for the first version. */
  Optional<String> change();

  /** Who consented to it; empty if nobody has. */
  Optional<PartyId> approvedBy();

  /** The day of that consent; empty if not given. */
  Optional<LocalDate> approvedOn();

  /** The day since which it is in force; empty if it is not, or if not noted. */
  Optional<LocalDate> publishedOn();

  /** The day since which it is in force no more; empty if it is, or if not noted. */
  Optional<LocalDate> withdrawnOn();

  /** The mark that tells readers that it is outdated; empty if it has none. */
  Optional<String> mark();

  /** What it is kept for although outdated; empty if it is not kept on purpose. */
  Optional<String> keptFor();

  /**
   * Whether it is in force on that day. One without a day of publication counts from the beginning,
   * one that is outdated without a day of withdrawal never.
   */
  default boolean isInForceOn(LocalDate day) {
    boolean published = publishedOn().map(from -> !from.isAfter(day)).orElse(true);
    return status().isOutdated()
        ? published && withdrawnOn().map(day::isBefore).orElse(false)
        : status() == DocumentStatus.PUBLISHED && published;
  }

  /** Whether it is outdated on that day. */
  default boolean isOutdatedOn(LocalDate day) {
    return status().isOutdated() && withdrawnOn().map(from -> !day.isBefore(from)).orElse(true);
  }

  /** Checks that version is 1 or more and that withdrawnOn is not before publishedOn. */
  @Value.Check
  default void check() {
    checkArgument(
        version() >= 1, "Invalid document revision: version %s (expected: 1 or more)", version());
    withdrawnOn()
        .ifPresent(
            later ->
                publishedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid document revision: withdrawnOn %s (expected: not before publishedOn %s)",
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentRevision}. */
  final class Builder extends ImmutableDocumentRevision.Builder {
    Builder() {}
  }
}
