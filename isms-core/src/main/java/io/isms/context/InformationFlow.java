package io.isms.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** That information moves from one system to another. */
@Value.Immutable
@SourceClause("4.1")
public interface InformationFlow extends WithInformationFlow {
  /** The system that it comes from. */
  AssetId from();

  /** The system that it goes to. */
  AssetId to();

  /** What moves. */
  String information();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!information().isBlank(), "Invalid information flow: information is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InformationFlow}. */
  final class Builder extends ImmutableInformationFlow.Builder {
    Builder() {}
  }
}
