package io.isms.json.internal;

/** Tells the types of the model from those of others. */
public final class Model {
  private static final String PACKAGE = "io.isms.";

  private Model() {}

  /** Whether it is a type of the model whose values are written as text. */
  public static boolean isCompact(Class<?> type) {
    return isOwn(type) && CompactForms.find(declaring(type)).isPresent();
  }

  /**
   * Whether it is a type of the model that can be read and written. Records are so only where they
   * are ids or alternatives: a record of a product built on the library is none of the model.
   */
  public static boolean contains(Class<?> type) {
    return isCompact(type)
        || isOwn(type)
            && (!Discriminators.alternatives(type).isEmpty()
                || ValueType.findImplementedBy(type)
                    .filter(it -> it.type().isInterface())
                    .isPresent());
  }

  private static boolean isOwn(Class<?> type) {
    return type.getName().startsWith(PACKAGE);
  }

  private static Class<?> declaring(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null && parent.isEnum() ? parent : type;
  }
}
