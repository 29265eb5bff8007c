package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.evaluation.AuditArea;
import io.isms.standard.Edition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Nobody audits what they do or answer for, whoever it is and whatever they do. */
class AuditIndependencePropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();

  /** Somebody who has a hand in an area. */
  record Involved(AuditArea area, PartyId party) {}

  private static List<String> findings(Isms isms, Edition edition) {
    return CHECKER
        .run("AUD-12", new Snapshot(isms, edition, ConformingIsms.DAY, CheckProfile.USUAL))
        .told("AUD-12")
        .findings()
        .stream()
        .map(finding -> finding.severity() + " " + finding.message())
        .filter(told -> told.contains("audited own work"))
        .toList();
  }

  @Property(tries = 40)
  @Tag("I18")
  @Tag("G25")
  void whoeverHasAHandInAnAreaIsFoundOut(
      @ForAll Edition edition, @ForAll("involved") Involved involved, @ForAll boolean alone) {
    Isms isms =
        Edit.evaluation(
                it ->
                    it.withAudits(
                        Edit.one(
                            it.audits(),
                            audit -> audit.id().value().equals("AU-2026"),
                            audit ->
                                audit.withAssignments(
                                    Stream.concat(
                                            alone
                                                ? audit.assignments().stream()
                                                    .filter(
                                                        one ->
                                                            !one.area()
                                                                .equals(involved.area().id()))
                                                : audit.assignments().stream(),
                                            Stream.of(
                                                audit
                                                    .assignments()
                                                    .get(0)
                                                    .withArea(involved.area().id())
                                                    .withAuditors(involved.party())))
                                        .toList()))))
            .apply(ConformingIsms.of(edition));
    String told =
        "auditor "
            + involved.party()
            + " audited own work in "
            + involved.area().id()
            + ", audit AU-2026";
    assertEquals(
        List.of(
            alone ? "MAJOR " + told + "; nobody else audited it in the cycle" : "MINOR " + told),
        findings(isms, edition));
  }

  @Provide
  Arbitrary<Involved> involved() {
    return Arbitraries.of(
        ConformingIsms.of(Edition.E2022).evaluation().auditAreas().stream()
            .flatMap(
                area ->
                    Stream.concat(area.performers().stream(), area.responsible().stream())
                        .map(party -> new Involved(area, party)))
            .toList());
  }
}
