package io.isms.json.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls by reflection that throw what the called method throws. */
final class Reflection {
  private Reflection() {}

  /** Calls a method that never gives null; the target is null for a static one. */
  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    return call(() -> method.invoke(target, arguments), method);
  }

  static Object construct(Constructor<?> constructor, Object... arguments) {
    return call(() -> constructor.newInstance(arguments), constructor);
  }

  private static Object call(Call call, Object called) {
    try {
      return requireNonNull(call.run(), called.toString());
    } catch (InvocationTargetException e) {
      Throwable cause = requireNonNull(e.getCause());
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException("Unexpected exception of " + called, cause);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Invalid value type: " + called + " (expected: public, in an exported package)", e);
    }
  }

  private interface Call {
    @Nullable Object run() throws ReflectiveOperationException;
  }
}
