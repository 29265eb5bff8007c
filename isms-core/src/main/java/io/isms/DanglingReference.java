package io.isms;

import java.io.Serializable;

/**
 * An id that leads nowhere.
 *
 * @param part the part of the system that holds it, such as {@code register.risks}
 * @param holder the id of the element that holds it; empty if the part is one element
 * @param attribute the attribute of that element
 * @param problem what does not resolve, and what was expected
 */
public record DanglingReference(String part, String holder, String attribute, String problem)
    implements Serializable {
  @Override
  public String toString() {
    return part + (holder.isEmpty() ? "" : "[" + holder + "]") + "." + attribute + ": " + problem;
  }
}
