package io.isms.control;

import java.util.Locale;

/**
 * A value of one of the attributes by which ISO/IEC 27002:2022 lets controls be sorted. The fifth
 * attribute, the security property, is {@link io.isms.common.SecurityProperty}.
 */
public sealed interface ControlAttribute
    permits ControlType, CybersecurityConcept, OperationalCapability, SecurityDomain {
  /** The name of the constant. */
  String name();

  /** The value as the standard tags it, in lower case with underscores, without the hash sign. */
  default String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
