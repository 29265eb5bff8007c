package io.isms.common;

/**
 * Computes the hash of a value's content. The canonical JSON form of {@code isms-json} is the one
 * implementation of this library; a product with another canonical form can pass its own.
 */
public interface ContentHasher {
  /**
   * The hash of that value's content, the same on every machine and for every order in which the
   * value was built.
   *
   * @throws IllegalArgumentException if the value is of a type that has no canonical form
   */
  ContentHash hash(Object value);

  /**
   * The hash of what is material in that value: of its content without the attributes that are
   * marked as {@link Immaterial}, wherever in it they stand.
   *
   * @throws IllegalArgumentException if the value is of a type that has no canonical form
   */
  ContentHash materialHash(Object value);
}
