package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Documented information that the organization itself found necessary. */
@Value.Immutable
@SourceClause(value = "7.5.1 b)", edition2005 = "4.3.1 g)")
public interface DocumentNeed extends WithDocumentNeed {
  /** What is to be documented. */
  String what();

  /** The requirements that a document is needed for, of any edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** Why it is necessary; empty if not said. */
  Optional<String> reason();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid document need: what is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentNeed}. */
  final class Builder extends ImmutableDocumentNeed.Builder {
    Builder() {}
  }
}
