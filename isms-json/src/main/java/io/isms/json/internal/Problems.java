package io.isms.json.internal;

import com.google.common.collect.ImmutableCollection;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a document while it is read. */
final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  /** How many there are so far. */
  int size() {
    return problems.size();
  }

  void add(Located at, String text) {
    problems.add(new Problem(at.place(), at.shown(), text));
  }

  void wrongType(Located at, Form expected) {
    add(
        at,
        at.node().isNull()
            ? String.format(
                "Wrong type null (expected: %s; what is absent is left out)", expected.label())
            : String.format("Wrong type %s (expected: %s)", at.kind(), expected.label()));
  }

  void missing(Located in, String property, String expected) {
    problems.add(
        new Problem(in.place(), "", String.format("Missing property '%s'%s", property, expected)));
  }

  void unknownProperty(Located at, ImmutableCollection<String> known) {
    add(at, Unknown.message("property", at.name(), known));
  }

  void duplicate(Located at) {
    add(at, "Duplicate entry (expected: each once)");
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }
}
