package io.isms.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Immaterial;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * Why a level is what it is: the method with its version, what went in, and the steps. Running the
 * method again on the inputs gives the same level.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 b)", edition2005 = "4.2.1 c)")
public interface Derivation extends WithDerivation {
  /** The name of the method. */
  String method();

  /** The version of the method. */
  @Immaterial
  String version();

  /** What went in, by the name of the input, as text that the method reads. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, String> inputs();

  /** The steps, in the order in which they were taken. */
  @Immaterial
  ImmutableList<String> steps();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Derivation}. */
  final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}
