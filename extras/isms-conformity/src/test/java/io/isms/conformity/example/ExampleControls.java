package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.standard.Edition;

/** The controls that the conforming organization needs, by the numbers of each edition. */
final class ExampleControls {
  static final CustomControlId MDM = CustomControlId.of("C-MDM");

  private ExampleControls() {}

  static ControlId access(Edition edition) {
    return control(edition, "A.11.1.1", "A.9.1.1", "A.5.15");
  }

  static ControlId backup(Edition edition) {
    return control(edition, "A.10.5.1", "A.12.3.1", "A.8.13");
  }

  static ControlId malware(Edition edition) {
    return control(edition, "A.10.4.1", "A.12.2.1", "A.8.7");
  }

  static ControlId awareness(Edition edition) {
    return control(edition, "A.8.2.2", "A.7.2.2", "A.6.3");
  }

  static ControlId incidents(Edition edition) {
    return control(edition, "A.13.2.1", "A.16.1.1", "A.5.24");
  }

  /** All of them. */
  static ImmutableList<ControlId> all(Edition edition) {
    return ImmutableList.of(
        access(edition),
        backup(edition),
        malware(edition),
        awareness(edition),
        incidents(edition),
        MDM);
  }

  private static ControlId control(Edition edition, String in2005, String in2013, String in2022) {
    return switch (edition) {
      case E2005 -> AnnexAControlId.of(edition, in2005);
      case E2013 -> AnnexAControlId.of(edition, in2013);
      case E2022 -> AnnexAControlId.of(edition, in2022);
    };
  }
}
