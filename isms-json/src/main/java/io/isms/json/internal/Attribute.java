package io.isms.json.internal;

import com.google.common.base.Suppliers;
import io.isms.common.Immaterial;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** One attribute of a {@link ValueType}. */
public final class Attribute {
  private final Method accessor;
  private final boolean unwrapped;
  private final boolean immaterial;
  private final Supplier<Form> form;

  Attribute(Method accessor, boolean unwrapped) {
    this.accessor = accessor;
    this.unwrapped = unwrapped;
    this.immaterial = isImmaterial(accessor.getDeclaringClass(), accessor.getName());
    this.form = Suppliers.memoize(() -> Form.of(accessor.getGenericReturnType()));
  }

  /** The name. */
  public String name() {
    return accessor.getName();
  }

  /** The form in which its values are written. */
  public Form form() {
    return form.get();
  }

  /** Whether no decision rests on it: its accessor is marked so, or one that it overrides. */
  public boolean isImmaterial() {
    return immaterial;
  }

  private static boolean isImmaterial(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
            .anyMatch(method -> method.isAnnotationPresent(Immaterial.class))
        || Arrays.stream(type.getInterfaces()).anyMatch(parent -> isImmaterial(parent, name));
  }

  /** Whether its own properties stand in the place of the attribute. */
  public boolean isUnwrapped() {
    return unwrapped;
  }

  /** Whether the type itself says what holds when nothing is said: such an accessor has a body. */
  public boolean hasDefault() {
    return accessor.isDefault();
  }

  /** The value to build with when nothing is said; empty if the attribute has none such. */
  public Optional<Object> absentValue() {
    return hasDefault() ? Optional.empty() : form().emptyValue();
  }

  /**
   * Whether a value cannot be built without it, since it is neither optional nor a collection and
   * has no default.
   */
  public boolean isMandatory() {
    return !hasDefault() && form().emptyValue().isEmpty();
  }

  /** The attribute of that value. */
  public Object of(Object value) {
    return Reflection.invoke(accessor, value);
  }

  Class<?> valueClass() {
    return accessor.getReturnType();
  }
}
