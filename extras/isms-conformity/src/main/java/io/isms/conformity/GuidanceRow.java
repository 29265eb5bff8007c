package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.GuidanceRef;
import java.util.Optional;

/**
 * One row of the guidance of 27003:2017, in this library's own words.
 *
 * @param ref where it stands
 * @param strength what stands behind it
 * @param defines the codes of the rules that this row is the origin of
 * @param checks the codes of all rules that tell whether it is followed; those of other rows among
 *     them are not run twice
 * @param attestation what a person has to vouch for, since no rule can tell; empty if rules can
 * @param summary what is recommended
 */
public record GuidanceRow(
    GuidanceRef ref,
    Strength strength,
    ImmutableList<String> defines,
    ImmutableList<String> checks,
    Optional<String> attestation,
    String summary) {
  /** The clause of that edition of 27001 that the guidance belongs to. */
  public ClauseRef clause(Edition edition) {
    String clause =
        switch (ref.clause()) {
          case "0" -> "4";
          case "A" -> "5.2";
          case "10.1" -> edition == Edition.E2022 ? "10.2" : "10.1";
          case "10.2" -> edition == Edition.E2022 ? "10.1" : "10.2";
          default -> ref.clause();
        };
    return ClauseRef.of(edition, clause);
  }
}
