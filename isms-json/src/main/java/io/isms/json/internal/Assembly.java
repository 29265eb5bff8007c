package io.isms.json.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How a value is put together from its attributes: by a builder or by a constructor. */
sealed interface Assembly {
  /** Whether the accessor of that name has an attribute behind it. */
  boolean takes(String name);

  /** Puts a value together; throws what the builder or the constructor throws. */
  Object assemble(Map<String, Object> values);

  /** How values of that class are put together; empty if the class does not keep the convention. */
  static Optional<Assembly> of(Class<?> type, ImmutableList<Method> accessors) {
    return type.isRecord()
        ? Optional.of(ByConstructor.of(type))
        : ByBuilder.findStart(type).flatMap(start -> ByBuilder.find(start, accessors));
  }

  /** By the builder that a static method gives. */
  record ByBuilder(Method start, ImmutableMap<String, Method> setters, Method end)
      implements Assembly {
    static Optional<Method> findStart(Class<?> type) {
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> type.isInterface() && method.getName().equals("builder"))
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> method.getReturnType().getSimpleName().equals("Builder"))
          .filter(method -> type.equals(method.getReturnType().getEnclosingClass()))
          .findFirst();
    }

    static Optional<Assembly> find(Method start, ImmutableList<Method> accessors) {
      Method[] methods = start.getReturnType().getMethods();
      ImmutableMap.Builder<String, Method> setters = ImmutableMap.builder();
      for (Method accessor : accessors) {
        Arrays.stream(methods)
            .filter(method -> method.getName().equals(accessor.getName()))
            .filter(method -> takesOne(method, accessor.getReturnType()))
            .findFirst()
            .ifPresent(setter -> setters.put(accessor.getName(), setter));
      }
      return Arrays.stream(methods)
          .filter(method -> method.getName().equals("build") && method.getParameterCount() == 0)
          .findFirst()
          .map(end -> new ByBuilder(start, setters.buildOrThrow(), end));
    }

    private static boolean takesOne(Method method, Class<?> type) {
      return method.getParameterCount() == 1
          && method.getParameterTypes()[0].isAssignableFrom(type);
    }

    @Override
    public boolean takes(String name) {
      return setters.containsKey(name);
    }

    @Override
    public Object assemble(Map<String, Object> values) {
      Object builder = Reflection.invoke(start, null);
      setters.forEach(
          (name, setter) -> {
            Object value = values.get(name);
            if (value != null) {
              Reflection.invoke(setter, builder, value);
            }
          });
      return Reflection.invoke(end, builder);
    }
  }

  /** By the canonical constructor of a record. */
  record ByConstructor(Constructor<?> constructor, ImmutableList<String> components)
      implements Assembly {
    static ByConstructor of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new ByConstructor(
            type.getDeclaredConstructor(types),
            Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(ImmutableList.toImmutableList()));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("No canonical constructor of " + type, e);
      }
    }

    @Override
    public boolean takes(String name) {
      return components.contains(name);
    }

    @Override
    public Object assemble(Map<String, Object> values) {
      return Reflection.construct(constructor, components.stream().map(values::get).toArray());
    }
  }
}
