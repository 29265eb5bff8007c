package io.isms.json.internal;

import com.google.common.collect.Comparators;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document. */
public final class Place {
  /** The document as a whole. */
  static final Place ROOT = new Place(null, "", 0);

  /** The order of the document; what contains comes before what it contains. */
  static final Comparator<Place> DOCUMENT_ORDER =
      Comparator.comparing(
          Place::positions, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

  private final @Nullable Place parent;
  private final String name;
  private final int position;

  private Place(@Nullable Place parent, String name, int position) {
    this.parent = parent;
    this.name = name;
    this.position = position;
  }

  /**
   * The property of that name, or the element of that index, that comes so many after the first.
   */
  Place child(String childName, int childPosition) {
    return new Place(this, childName, childPosition);
  }

  /** The name of the property or the index of the element; empty for the document as a whole. */
  String name() {
    return name;
  }

  /** The JSON pointer (RFC 6901); empty for the document as a whole. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    path().forEach(step -> pointer.append('/').append(escaped(step.name)));
    return pointer.toString();
  }

  @Override
  public String toString() {
    return pointer();
  }

  private List<Integer> positions() {
    return path().stream().map(step -> step.position).toList();
  }

  private Deque<Place> path() {
    Deque<Place> path = new ArrayDeque<>();
    Place step = this;
    while (step.parent != null) {
      path.addFirst(step);
      step = step.parent;
    }
    return path;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
