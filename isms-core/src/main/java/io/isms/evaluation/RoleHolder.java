package io.isms.evaluation;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Who plays a part in measurement. */
@Value.Immutable
@SourceClause("9.1")
public interface RoleHolder extends WithRoleHolder {
  /** The part. */
  MeasurementRole role();

  /** Who plays it; empty if it is vacant. */
  Optional<PartyId> holder();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleHolder}. */
  final class Builder extends ImmutableRoleHolder.Builder {
    Builder() {}
  }
}
