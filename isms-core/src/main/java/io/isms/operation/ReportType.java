package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of report that is made regularly. */
@Value.Immutable
@SourceClause("8.1")
public interface ReportType extends WithReportType {
  /** What it is called. */
  String name();

  /** What it tells; empty if not determined. */
  Optional<String> content();

  /** The time from one to the next; empty if not determined. */
  Optional<Period> frequency();

  /** The form it takes; empty if not determined. */
  Optional<String> format();

  /** Who makes it; empty if nobody does. */
  Optional<PartyId> responsible();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid report type: name is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportType}. */
  final class Builder extends ImmutableReportType.Builder {
    Builder() {}
  }
}
