package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** When an assessment is to be made out of turn. */
@Value.Immutable
@SourceClause("8.2")
public interface TriggerRule extends WithTriggerRule {
  /** What has to happen. */
  String condition();

  /** Who sets the assessment going; empty if nobody is named. */
  Optional<PartyId> initiator();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!condition().isBlank(), "Invalid trigger rule: condition is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TriggerRule}. */
  final class Builder extends ImmutableTriggerRule.Builder {
    Builder() {}
  }
}
