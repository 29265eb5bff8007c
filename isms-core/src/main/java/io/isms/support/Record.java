package io.isms.support;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.RecordId;
import io.isms.common.RecordKind;
import io.isms.common.References;
import io.isms.common.Referred;
import io.isms.common.Referring;
import io.isms.standard.Phase;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that shows what was done or came out, and that does not change. */
@SuppressWarnings("JavaLangClash") // the standard's word; nobody names java.lang.Record
@Value.Immutable
@SourceClause(value = "7.5", edition2005 = "4.3.3")
public interface Record extends Referring, WithRecord {
  /** The id. */
  RecordId id();

  /** What it proves. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordKind> kinds();

  /** The day of what it shows. */
  LocalDate on();

  /** What it is about: the id or the name of something; empty if not said. */
  Optional<String> subject();

  /** The phase of the cycle that it shows at work; empty if none. */
  Optional<Phase> phase();

  /** Where it is kept; empty if not noted. */
  Optional<String> location();

  /** How it is protected; empty if not determined. */
  Optional<String> protection();

  /** The day until which it is kept; empty if not determined. */
  Optional<LocalDate> retainUntil();

  /** What was done with it after that day; empty as long as nothing was. */
  Optional<Disposition> disposition();

  @Override
  @Value.Lazy
  default Referred refersTo() {
    return Referred.by(id(), References.idsIn(this));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Record}. */
  final class Builder extends ImmutableRecord.Builder {
    Builder() {}
  }
}
