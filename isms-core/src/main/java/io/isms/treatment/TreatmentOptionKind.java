package io.isms.treatment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * The five ways to treat a risk (27003:2017, 6.1.3), with the names of the 2005 edition, which has
 * four of them (4.2.1 f)).
 */
public enum TreatmentOptionKind {
  /** Not to begin, or to stop, what brings the risk, or to remove its source. */
  AVOID(Optional.of("avoid")),
  /** To take more risk on purpose, for an opportunity. */
  TAKE(Optional.empty()),
  /** To change likelihood or consequence by controls. */
  MODIFY(Optional.of("apply controls")),
  /** To share the risk with others, by insurance or contract. */
  SHARE(Optional.of("transfer")),
  /** To live with the risk, by the criteria or by an informed decision. */
  RETAIN(Optional.of("accept"));

  private static final ImmutableMap<String, TreatmentOptionKind> NAMES =
      ImmutableMap.<String, TreatmentOptionKind>builder()
          .put("avoid", AVOID)
          .put("terminate", AVOID)
          .put("take", TAKE)
          .put("increase", TAKE)
          .put("modify", MODIFY)
          .put("mitigate", MODIFY)
          .put("reduce", MODIFY)
          .put("treat", MODIFY)
          .put("apply controls", MODIFY)
          .put("share", SHARE)
          .put("transfer", SHARE)
          .put("retain", RETAIN)
          .put("accept", RETAIN)
          .put("tolerate", RETAIN)
          .buildOrThrow();

  private final Optional<String> name2005;

  TreatmentOptionKind(Optional<String> name2005) {
    this.name2005 = name2005;
  }

  /** What the 2005 edition calls the option; empty for the one it does not name. */
  public Optional<String> name2005() {
    return name2005;
  }

  /**
   * The option that a text names: by its own name, that of 2005, or a usual synonym such as {@code
   * mitigate}, {@code transfer} or {@code accept}; case does not matter.
   *
   * @throws IllegalArgumentException if the text names none
   */
  public static TreatmentOptionKind parse(String text) {
    TreatmentOptionKind kind =
        NAMES.get(text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "));
    checkArgument(
        kind != null,
        "Unknown treatment option '%s' (expected: one of [avoid, take, modify, share, retain])",
        text);
    return java.util.Objects.requireNonNull(kind);
  }
}
