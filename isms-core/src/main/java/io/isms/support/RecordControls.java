package io.isms.support;

import io.isms.common.DocumentId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The rules for records. */
@Value.Immutable
@SourceClause(value = "7.5.3", edition2005 = "4.3.3")
public interface RecordControls extends WithRecordControls {
  /** How records are named; empty if not determined. */
  Optional<String> identification();

  /** How they are kept; empty if not determined. */
  Optional<String> storage();

  /** How they are guarded; empty if not determined. */
  Optional<String> protection();

  /** How they are found; empty if not determined. */
  Optional<String> retrieval();

  /** How long they are kept; empty if not determined. */
  Optional<String> retention();

  /** What happens to them after that; empty if not determined. */
  Optional<String> disposition();

  /** The document that says so; empty if there is none. */
  Optional<DocumentId> document();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RecordControls}. */
  final class Builder extends ImmutableRecordControls.Builder {
    Builder() {}
  }
}
