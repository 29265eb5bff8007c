package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import io.isms.common.Finding;
import io.isms.standard.GuidanceRef;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether one piece of guidance is followed. */
@Value.Immutable
@SourceClause("9.2")
public interface GuidanceResult extends WithGuidanceResult {
  /** The guidance. */
  GuidanceRef guidance();

  /** What stands behind it. */
  Strength strength();

  /** Whether it is followed; OBSERVED if not. */
  Verdict verdict();

  /** What is not as recommended, sorted. */
  ImmutableList<Finding> findings();

  /** The elements that are as recommended, by id, in natural order, each once. */
  ImmutableList<String> evidence();

  /** Why the organization does not follow it; empty unless it is waived. */
  Optional<String> waivedBecause();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GuidanceResult}. */
  final class Builder extends ImmutableGuidanceResult.Builder {
    Builder() {}
  }
}
