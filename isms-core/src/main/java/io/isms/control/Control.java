package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Immaterial;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure that modifies risk: an entry of Annex A, or one of the organization's own. */
@Value.Immutable
@SourceClause(value = "6.1.3 b)", edition2005 = "4.2.1 g)")
public interface Control extends WithControl {
  /** The id; of Annex A or custom. */
  ControlId id();

  /** The short title. */
  String title();

  /** One sentence on what it achieves, in this library's or the organization's own words. */
  @Immaterial
  String summary();

  /** The clause or theme it belongs to; empty for a control outside any catalogue. */
  Optional<ControlGroupId> group();

  /** The control objective it serves; empty where the catalogue has none. */
  Optional<ControlObjectiveId> objective();

  /** The attributes to sort and filter by; without any for editions that do not define them. */
  @Immaterial
  @Value.Default
  default ControlAttributes attributes() {
    return ControlAttributes.NONE;
  }

  /** Whether the organization added it to Annex A. */
  default boolean isCustom() {
    return id() instanceof CustomControlId;
  }

  /** Checks that title and summary are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "Invalid control %s: title is blank", id());
    checkArgument(!summary().isBlank(), "Invalid control %s: summary is blank", id());
  }

  /**
   * A control of the organization's own.
   *
   * @throws IllegalArgumentException if the id reads like one of Annex A, or a text is blank
   */
  static Control custom(String id, String title, String summary) {
    return builder().id(CustomControlId.of(id)).title(title).summary(summary).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Control}. */
  final class Builder extends ImmutableControl.Builder {
    Builder() {}
  }
}
