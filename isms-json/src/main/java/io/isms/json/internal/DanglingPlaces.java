package io.isms.json.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.DanglingReference;
import java.util.Optional;

/** Finds the place of an id that leads nowhere in the document that the system was read from. */
final class DanglingPlaces {
  private static final Splitter PARTS = Splitter.on('.');
  private static final ImmutableList<String> IDS = ImmutableList.of("id", "risk", "control");

  private DanglingPlaces() {}

  /** The attribute that holds the id, or what comes nearest to it. */
  static Located find(DanglingReference reference, Located isms) {
    Located at = isms;
    for (String part : PARTS.split(reference.part())) {
      at = at.findProperty(part).orElse(at);
    }
    Located holder =
        at.elements().stream()
            .filter(element -> idOf(element).filter(reference.holder()::equals).isPresent())
            .findFirst()
            .orElse(at);
    return holder.findProperty(reference.attribute()).orElse(holder);
  }

  private static Optional<String> idOf(Located element) {
    return IDS.stream()
        .flatMap(name -> element.findProperty(name).stream())
        .map(id -> id.node().asText())
        .findFirst();
  }
}
