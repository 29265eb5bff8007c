package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Something learnt from experience and put to use. */
@Value.Immutable
@SourceClause(value = "10.2", edition2005 = "4.2.4 b)")
public interface LessonLearnt extends WithLessonLearnt {
  /** The day. */
  LocalDate on();

  /** Whose experience it comes from. */
  LessonSource source();

  /** What was learnt, and what is done differently. */
  String conclusion();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!conclusion().isBlank(), "Invalid lesson learnt: conclusion is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LessonLearnt}. */
  final class Builder extends ImmutableLessonLearnt.Builder {
    Builder() {}
  }
}
