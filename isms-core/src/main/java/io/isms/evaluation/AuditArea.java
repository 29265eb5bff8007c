package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the organization or of its work that is audited. */
@Value.Immutable
@SourceClause(value = "9.2", edition2005 = "6")
public interface AuditArea extends WithAuditArea {
  /** The id. */
  AuditAreaId id();

  /** The name. */
  String name();

  /** The manager who answers for it; empty is a gap that the checker reports. */
  Optional<PartyId> responsible();

  /** Those who do its work, and so cannot audit it. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> performers();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid audit area %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuditArea}. */
  final class Builder extends ImmutableAuditArea.Builder {
    Builder() {}
  }
}
