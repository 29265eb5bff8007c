package io.isms.json.internal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Carries all problems of a document, in the order of the document, out of this package. */
public final class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<Problem> problems;

  ProblemsException(Collection<Problem> problems) {
    this.problems =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Problem::place, Place.DOCUMENT_ORDER), problems);
  }

  ProblemsException(String text, @Nullable Throwable cause) {
    super(text, cause);
    this.problems = ImmutableList.of(new Problem(Place.ROOT, "", text));
  }

  /** The problems. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
