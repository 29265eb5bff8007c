package io.isms.conformity;

import io.isms.Isms;
import io.isms.common.ContentHasher;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check looks at.
 *
 * @param isms the management system
 * @param edition the edition that it is held against
 * @param asOf the day on which it is looked at; what is dated later has not happened yet
 * @param profile the figures and grades that the caller chose
 * @param hasher tells whether what was decided on is still what there is; empty if decisions are
 *     taken as they are
 */
public record Snapshot(
    Isms isms,
    Edition edition,
    LocalDate asOf,
    CheckProfile profile,
    Optional<ContentHasher> hasher) {

  /** A snapshot in which decisions are taken as they are. */
  public Snapshot(Isms isms, Edition edition, LocalDate asOf, CheckProfile profile) {
    this(isms, edition, asOf, profile, Optional.empty());
  }
}
