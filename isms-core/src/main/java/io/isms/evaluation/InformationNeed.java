package io.isms.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A question about performance or effectiveness that is to be answered by measures. */
@Value.Immutable
@SourceClause("9.1")
public interface InformationNeed extends WithInformationNeed {
  /** The id. */
  InformationNeedId id();

  /** The question. */
  String question();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!question().isBlank(), "Invalid information need %s: question is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InformationNeed}. */
  final class Builder extends ImmutableInformationNeed.Builder {
    Builder() {}
  }
}
