package io.isms.conformity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The views of a system that the rules of one check share, each made when first asked for. */
final class Views {
  private final Snapshot snapshot;
  private final Map<Class<?>, Object> made = new HashMap<>();

  Views(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  <T> T get(Class<T> type, Function<Snapshot, T> maker) {
    Object view = made.get(type);
    if (view == null) {
      view = maker.apply(snapshot);
      made.put(type, view);
    }
    return type.cast(view);
  }
}
