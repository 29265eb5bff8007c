package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A section of a policy with its text. */
@Value.Immutable
@SourceClause(value = "5.2", edition2005 = "4.2.1 b)")
public interface PolicyText extends WithPolicyText {
  /** The section. */
  PolicySection section();

  /** What stands there. */
  String text();

  /** The section that it is part of; empty if it stands alone. */
  Optional<PolicySection> mergedInto();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "Invalid policy text: text is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyText}. */
  final class Builder extends ImmutablePolicyText.Builder {
    Builder() {}
  }
}
