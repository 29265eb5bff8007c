package io.isms;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Says that a system cannot be built, since ids in it lead nowhere; it names all of them. */
public final class DanglingReferenceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<DanglingReference> references;

  DanglingReferenceException(ImmutableList<DanglingReference> references) {
    super(
        references.stream()
            .map(DanglingReference::toString)
            .collect(Collectors.joining("\n  ", "Invalid ISMS: dangling references\n  ", "")));
    this.references = references;
  }

  /** The ids that lead nowhere, sorted by where they are. */
  public ImmutableList<DanglingReference> references() {
    return references;
  }
}
