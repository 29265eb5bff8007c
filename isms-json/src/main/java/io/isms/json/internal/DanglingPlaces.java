package io.isms.json.internal;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.isms.DanglingReference;
import io.isms.common.References;
import java.util.List;
import java.util.Optional;

/** Finds the place of an id that leads nowhere in the document that the system was read from. */
final class DanglingPlaces {
  private static final Splitter PARTS = Splitter.on('.');

  private DanglingPlaces() {}

  /** The attribute that holds the id, or what comes nearest to it. */
  static Located find(DanglingReference reference, Located isms) {
    Located at = isms;
    for (String part : PARTS.split(reference.part())) {
      at = at.findProperty(part).orElse(at);
    }
    Located holder = holder(reference.holder(), at);
    return holder.findProperty(reference.attribute()).orElse(holder);
  }

  /** The element of that id, or of that number where elements have no id. */
  private static Located holder(String id, Located at) {
    List<Located> elements = at.elements();
    Optional<Located> named =
        elements.stream().filter(it -> idOf(it).filter(id::equals).isPresent()).findFirst();
    if (named.isPresent()) {
      return named.orElseThrow();
    }
    Integer number = Ints.tryParse(id);
    return number != null && number < elements.size() ? elements.get(number) : at;
  }

  private static Optional<String> idOf(Located element) {
    return References.KEYS.stream()
        .flatMap(name -> element.findProperty(name).stream())
        .map(id -> id.node().asText())
        .findFirst();
  }
}
