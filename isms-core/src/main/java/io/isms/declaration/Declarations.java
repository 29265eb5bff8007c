package io.isms.declaration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.References;
import io.isms.standard.ClauseRef;
import io.isms.standard.GuidanceRef;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What people of the organization vouch for, state to be none, waive or claim. */
@Value.Immutable
@SourceClause(value = "4.4", edition2005 = "4.3.3")
public interface Declarations extends WithDeclarations {
  /** Nothing stated yet. */
  Declarations EMPTY = builder().build();

  /** The attestations, the oldest first. */
  ImmutableList<Attestation> attestations();

  /** The conclusions that there is nothing, the oldest first. */
  ImmutableList<NoneRecorded> nones();

  /** How often what is to happen. */
  ImmutableList<PlannedInterval> intervals();

  /** The guidance that is not followed, in the order of its places. */
  ImmutableList<GuidanceWaiver> waivers();

  /** What applies and what does not, in the order of the clauses. */
  ImmutableList<Applicability> applicabilities();

  /** The claims of conformity, the oldest first. */
  ImmutableList<ConformityClaim> claims();

  /** The waivers by guidance. */
  @Value.Lazy
  default ImmutableSortedMap<GuidanceRef, GuidanceWaiver> waiversByGuidance() {
    return Elements.byId("guidance waiver", waivers(), GuidanceWaiver::guidance);
  }

  /** The applicabilities by clause. */
  @Value.Lazy
  default ImmutableSortedMap<ClauseRef, Applicability> applicabilitiesByClause() {
    return Elements.byId("applicability", applicabilities(), Applicability::clause);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Declarations check() {
    waiversByGuidance();
    applicabilitiesByClause();
    boolean sorted =
        Elements.inOrder(attestations(), Attestation::on)
            && Elements.inOrder(nones(), NoneRecorded::on)
            && Elements.inOrder(waivers(), GuidanceWaiver::guidance)
            && Elements.inOrder(applicabilities(), Applicability::clause)
            && Elements.inOrder(claims(), ConformityClaim::on);
    return sorted
        ? this
        : builder()
            .from(this)
            .attestations(Elements.sorted(attestations(), Attestation::on))
            .nones(Elements.sorted(nones(), NoneRecorded::on))
            .waivers(Elements.sorted(waivers(), GuidanceWaiver::guidance))
            .applicabilities(Elements.sorted(applicabilities(), Applicability::clause))
            .claims(Elements.sorted(claims(), ConformityClaim::on))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("declarations", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Declarations}. */
  final class Builder extends ImmutableDeclarations.Builder {
    Builder() {}
  }
}
