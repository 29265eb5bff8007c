package io.isms.json;

import com.google.common.collect.ImmutableList;
import io.isms.json.internal.ValueType;
import io.isms.testing.ApplicabilityDomain;
import io.isms.testing.CommonDomain;
import io.isms.testing.ContextDomain;
import io.isms.testing.ControlDomain;
import io.isms.testing.LeadershipDomain;
import io.isms.testing.RiskDomain;
import io.isms.testing.TreatmentDomain;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Arbitrary values of every type for which isms-core has an arbitrary. */
final class AnyValue {
  private static final ImmutableList<Class<?>> DOMAINS =
      ImmutableList.of(
          CommonDomain.class,
          ContextDomain.class,
          LeadershipDomain.class,
          ControlDomain.class,
          RiskDomain.class,
          TreatmentDomain.class,
          ApplicabilityDomain.class);

  private AnyValue() {}

  static Arbitrary<Object> arbitrary() {
    List<Arbitrary<Object>> all = new ArrayList<>();
    for (Class<?> domain : DOMAINS) {
      Arrays.stream(domain.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Provide.class))
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> all.add(provided(method)));
    }
    return Arbitraries.oneOf(all);
  }

  /** The type by which a value is read: its interface, or the class of a record or an enum. */
  static Class<?> typeOf(Object value) {
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass()
        : ValueType.findImplementedBy(value.getClass())
            .<Class<?>>map(ValueType::type)
            .orElse(value.getClass());
  }

  @SuppressWarnings("unchecked") // an arbitrary only gives values
  private static Arbitrary<Object> provided(Method method) {
    try {
      return (Arbitrary<Object>) method.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
