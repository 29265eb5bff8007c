package io.isms.annexa;

import io.isms.control.AnnexAControlId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** That a control of one edition is carried on by one of another. */
@Value.Immutable
@SourceClause("6.1.3 c)")
public interface Correspondence extends WithCorrespondence {
  /** The control of the edition that is mapped from. */
  AnnexAControlId source();

  /** The control of the edition that is mapped to. */
  AnnexAControlId target();

  /** How the first lies to the second. */
  Relationship relationship();

  /** How sure that is. */
  Certainty certainty();

  /** Why, in this library's words. */
  String rationale();

  /** The same correspondence seen from the other side. */
  default Correspondence inverse() {
    return builder()
        .source(target())
        .target(source())
        .relationship(relationship().inverse())
        .certainty(certainty())
        .rationale(rationale())
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Correspondence}. */
  final class Builder extends ImmutableCorrespondence.Builder {
    Builder() {}
  }
}
