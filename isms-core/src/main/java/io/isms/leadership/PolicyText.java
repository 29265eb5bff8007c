package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** One section of a policy. */
@Value.Immutable
@SourceClause(value = "5.2", edition2005 = "4.2.1 b)")
public interface PolicyText extends WithPolicyText {
  /** Which section. */
  PolicySection section();

  /** What it says. */
  String text();

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
