package io.isms.applicability;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.control.CustomControlId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A control of a catalogue that does not apply. */
@Value.Immutable
@SourceClause(value = "6.1.3 d)", edition2005 = "4.2.1 j) 3)")
public non-sealed interface ExcludedControl extends SoaEntry, WithExcludedControl {
  /** The kind of reason. */
  ExclusionReason reason();

  /** The control of the organization's own that makes it pointless, if that is the reason. */
  Optional<CustomControlId> obviatedBy();

  /** Checks that an own control is named only where it is the reason. */
  @Value.Check
  default void check() {
    checkArgument(
        obviatedBy().isEmpty() || reason() == ExclusionReason.OBVIATED_BY_CUSTOM_CONTROL,
        "Invalid exclusion of %s: obviatedBy with reason %s (expected: with"
            + " OBVIATED_BY_CUSTOM_CONTROL)",
        control(),
        reason());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ExcludedControl}. */
  final class Builder extends ImmutableExcludedControl.Builder {
    Builder() {}
  }
}
