package io.isms.json;

import com.google.common.collect.ImmutableList;
import io.isms.json.internal.ProblemsException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says that a document cannot be read; it names everything that is wrong with it. */
public final class IsmsJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<JsonError> errors;

  private IsmsJsonException(ImmutableList<JsonError> errors, @Nullable Throwable cause) {
    super(
        errors.stream()
            .map(JsonError::toString)
            .collect(Collectors.joining("\n  ", "Invalid JSON document\n  ", "")),
        cause);
    this.errors = errors;
  }

  static IsmsJsonException of(JsonError error) {
    return new IsmsJsonException(ImmutableList.of(error), null);
  }

  static IsmsJsonException of(ProblemsException problems) {
    return new IsmsJsonException(
        problems.problems().stream()
            .map(it -> new JsonError(it.place().pointer(), it.value(), it.text()))
            .collect(ImmutableList.toImmutableList()),
        problems);
  }

  /** All errors in the order of the document; at least one. */
  public ImmutableList<JsonError> errors() {
    return errors;
  }
}
