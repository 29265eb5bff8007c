package io.isms.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.isms.json.internal.ValueType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Equality of values that does not look at the zeros at the end of decimal numbers. */
final class Likeness {
  private Likeness() {}

  static boolean alike(Object left, Object right) {
    if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    } else if (left instanceof Optional<?> a && right instanceof Optional<?> b) {
      return alike(a.stream().toList(), b.stream().toList());
    } else if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
      return a.keySet().equals(b.keySet()) && alike(a.values(), b.values());
    } else if (left instanceof Iterable<?> a && right instanceof Iterable<?> b) {
      return ImmutableList.copyOf(a).size() == ImmutableList.copyOf(b).size()
          && Streams.zip(Streams.stream(a), Streams.stream(b), Likeness::alike)
              .allMatch(Boolean::booleanValue);
    }
    Optional<ValueType> type = ValueType.findImplementedBy(left.getClass());
    return type.isPresent() && type.equals(ValueType.findImplementedBy(right.getClass()))
        ? type.orElseThrow().attributes().stream()
            .allMatch(attribute -> alike(attribute.of(left), attribute.of(right)))
        : left.equals(right);
  }
}
