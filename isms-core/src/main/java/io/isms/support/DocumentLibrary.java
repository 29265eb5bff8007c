package io.isms.support;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.DocumentId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** How the organization writes, approves and keeps its documents. */
@Value.Immutable
@SourceClause(value = "7.5.2", edition2005 = "4.3.2")
public interface DocumentLibrary extends WithDocumentLibrary {
  /** How the library is structured; empty if not determined. */
  Optional<String> structure();

  /** The standard layout of a document; empty if not determined. */
  Optional<String> layout();

  /** The templates by kind of document. */
  @Value.NaturalOrder
  ImmutableSortedMap<DocumentKind, DocumentId> templates();

  /** Who prepares, approves, publishes and manages; empty if not determined. */
  Optional<String> responsibilities();

  /** How documents are revised and approved; empty if not determined. */
  Optional<String> approvalProcess();

  /** What must be so for a document to be approved; empty if not determined. */
  Optional<String> approvalCriteria();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentLibrary}. */
  final class Builder extends ImmutableDocumentLibrary.Builder {
    Builder() {}
  }
}
