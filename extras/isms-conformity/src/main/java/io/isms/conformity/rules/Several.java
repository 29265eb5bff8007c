package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.standard.Edition;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules about each of several elements that are guidance for one of them but the requirement for
 * all together: it is broken where not one keeps the rule. The 2005 edition asks it of each.
 */
final class Several {
  private Several() {}

  /**
   * Tells about each element.
   *
   * @param it told
   * @param name what the elements are together, as the subject if not one keeps the rule
   * @param elements the elements; none is nothing to tell about
   * @param ok whether one keeps the rule
   * @param subject the id of one
   * @param message what is wrong with one that does not
   */
  static <E> void tell(
      Probe it,
      String name,
      Collection<? extends E> elements,
      Predicate<? super E> ok,
      Function<? super E, ?> subject,
      Function<? super E, String> message) {
    if (it.edition() == Edition.E2005) {
      elements.forEach(
          one -> it.require(ok.test(one), subject.apply(one), "%s", message.apply(one)));
    } else if (!elements.isEmpty()) {
      boolean kept =
          it.demand(
              elements.stream().anyMatch(ok),
              name,
              "not one of the %s is as it should be: %s",
              name,
              message.apply(elements.iterator().next()));
      if (kept) {
        elements.forEach(
            one -> it.recommend(ok.test(one), subject.apply(one), "%s", message.apply(one)));
      }
    }
  }
}
