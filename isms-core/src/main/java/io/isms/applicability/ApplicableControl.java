package io.isms.applicability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.context.RequirementId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import java.util.Optional;

/** A control that applies, whether the organization or a provider operates it. */
public sealed interface ApplicableControl extends SoaEntry
    permits IncludedControl, InheritedControl {
  /** Why it is in; empty as long as there is no reason, which the builder reports. */
  ImmutableSortedSet<InclusionReason> reasons();

  /**
   * The risks for which it is in, if {@link InclusionReason#RISK} is a reason. Each must suggest
   * the control: by a treatment that needs it, an action for it, or an estimate that counts on it.
   */
  ImmutableSortedSet<RiskId> risks();

  /** The requirements for which it is in. */
  ImmutableSortedSet<RequirementId> requirements();

  /** How far it is in place. Defaults to not verified, as long as nobody has looked. */
  @Immaterial
  ImplementationStatus status();

  /** Who operates it; empty if not stated. */
  Optional<PartyId> responsible();

  /** How it is implemented, where to find more; empty if not stated. */
  @Immaterial
  Optional<String> description();

  /** The documents that it asks for or that tell how it is done. */
  @Immaterial
  ImmutableSortedSet<DocumentId> documents();

  /**
   * The same decision with the state that the implementation has on that day, and with its operator
   * and description where the decision has none of its own.
   *
   * @throws IllegalArgumentException if the implementation is that of another control
   */
  ApplicableControl implementedAs(ControlImplementation implementation, LocalDate asOf);

  /** Checks that an implementation is that of the control which is decided. */
  static void checkSameControl(ApplicableControl entry, ControlImplementation implementation) {
    checkArgument(
        implementation.control().equals(entry.control()),
        "Invalid implementation of %s for the decision on %s (expected: of the same control)",
        implementation.control(),
        entry.control());
  }
}
