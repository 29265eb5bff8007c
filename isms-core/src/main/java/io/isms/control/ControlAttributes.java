package io.isms.control;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.SecurityProperty;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** The five attributes by which ISO/IEC 27002:2022 lets controls be sorted and filtered. */
@Value.Immutable
@SourceClause("6.1.3 c)")
public interface ControlAttributes extends WithControlAttributes {
  /** No attribute at all, as for the controls of 2005 and 2013. */
  ControlAttributes NONE = builder().build();

  /** When the control acts. */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlType> types();

  /** What the control preserves. */
  @Value.NaturalOrder
  ImmutableSortedSet<SecurityProperty> properties();

  /** The cybersecurity concepts that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<CybersecurityConcept> concepts();

  /** The operational capabilities that it is part of. */
  @Value.NaturalOrder
  ImmutableSortedSet<OperationalCapability> capabilities();

  /** The security domains that it belongs to. */
  @Value.NaturalOrder
  ImmutableSortedSet<SecurityDomain> domains();

  /** Whether the attribute is among them. */
  default boolean contains(ControlAttribute attribute) {
    return types().contains(attribute)
        || concepts().contains(attribute)
        || capabilities().contains(attribute)
        || domains().contains(attribute);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ControlAttributes}. */
  final class Builder extends ImmutableControlAttributes.Builder {
    Builder() {}
  }
}
