package io.isms.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.Isms;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A management system as it is kept in a file: what the organization states, with its own risk
 * method if it has one.
 */
@Value.Immutable
@SourceClause(value = "7.5", edition2005 = "4.3")
public interface IsmsDocument extends WithIsmsDocument {
  /** The one format that this version of the library reads and writes. */
  int FORMAT_VERSION = 1;

  /** The format of the file. Defaults to {@link #FORMAT_VERSION}. */
  @Value.Default
  default int formatVersion() {
    return FORMAT_VERSION;
  }

  /** What the organization states; in JSON its parts stand beside the other properties. */
  Isms isms();

  /** The organization's own method, such as its matrix; empty if it goes by another one. */
  Optional<MethodDefinition> method();

  /** Checks the format, and that the criteria, if set, go by the organization's own method. */
  @Value.Check
  default void check() {
    checkArgument(
        formatVersion() == FORMAT_VERSION,
        "Invalid document: formatVersion %s (expected: %s, the only one that this version reads)",
        formatVersion(),
        FORMAT_VERSION);
    method()
        .ifPresent(
            own ->
                isms()
                    .criteria()
                    .ifPresent(
                        criteria ->
                            checkArgument(
                                criteria.method().equals(own.name()),
                                "Invalid document: criteria name the method '%s' (expected: '%s',"
                                    + " the method of this document)",
                                criteria.method(),
                                own.name())));
  }

  /** A document that holds nothing but that system. */
  static IsmsDocument of(Isms isms) {
    return builder().isms(isms).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsmsDocument}. */
  final class Builder extends ImmutableIsmsDocument.Builder {
    Builder() {}
  }
}
