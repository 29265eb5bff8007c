package io.isms.riskcalc.spi;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** One of the things that a method wants to know. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface MethodInput extends WithMethodInput {
  /** The name, as a column of a table is called, such as {@code likelihood}. */
  String name();

  /** Which part of an estimate it takes. */
  InputRole role();

  /** The scale on which it is given. */
  Scale scale();

  /** Checks the form of the name. */
  @Value.Check
  default void check() {
    checkArgument(
        name().matches("[a-z][A-Za-z0-9]*"),
        "Invalid method input '%s' (expected: a form like likelihood or easeOfExploitation)",
        name());
  }

  /** An input of that name, role and scale. */
  static MethodInput of(String name, InputRole role, Scale scale) {
    return builder().name(name).role(role).scale(scale).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MethodInput}. */
  final class Builder extends ImmutableMethodInput.Builder {
    Builder() {}
  }
}
