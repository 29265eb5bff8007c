package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.CompetenceId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** The ability to use knowledge and skill for a wanted result. */
@Value.Immutable
@SourceClause(value = "7.2 a)", edition2005 = "5.2.2 a)")
public interface Competence extends WithCompetence {
  /** The id. */
  CompetenceId id();

  /** What somebody is able to do. */
  String name();

  /** What kind of competence it is. */
  CompetenceKind kind();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid competence %s: name is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Competence}. */
  final class Builder extends ImmutableCompetence.Builder {
    Builder() {}
  }
}
