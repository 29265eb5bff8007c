package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.isms.common.Immaterial;
import java.util.Optional;

/**
 * No level, since no or not every estimate was made. Compared with criteria it is undetermined; in
 * a list by priority it stands before all levels.
 *
 * @param reason what is missing
 */
public record Unrated(@Immaterial String reason) implements Rating {
  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public Unrated {
    checkArgument(!requireNonNull(reason, "reason").isBlank(), "Invalid rating: reason is blank");
  }

  /** Not rated, for that reason. */
  public static Unrated because(String reason) {
    return new Unrated(reason);
  }

  @Override
  public Optional<Level> findLevel() {
    return Optional.empty();
  }
}
