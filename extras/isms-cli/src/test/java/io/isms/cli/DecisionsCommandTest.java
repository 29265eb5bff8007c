package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.Scope;
import io.isms.decision.DecisionRegister;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Leadership;
import io.isms.standard.Edition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionsCommandTest {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final Isms SCOPED =
      Isms.builder()
          .edition(Edition.E2022)
          .context(
              IsmsContext.builder()
                  .addParty(Party.builder().id(CEO).name("Ada").kind(PartyKind.PERSON).build())
                  .scope(Scope.builder().version(1).statement("The shop").build())
                  .build())
          .build();
  private static final Isms APPROVED =
      SCOPED.withLeadership(
          Leadership.builder()
              .addApproval(
                  DecisionRegister.of(SCOPED, new CanonicalJson())
                      .approve(ApprovalSubject.SCOPE)
                      .id(ApprovalId.of("AP-1"))
                      .by(CEO)
                      .on(LocalDate.of(2026, 1, 1))
                      .build())
              .build());

  private static String document(Isms isms) {
    return IsmsJson.write(IsmsDocument.of(isms));
  }

  private static String changed() {
    return document(APPROVED).replace("The shop", "The shop and the warehouse");
  }

  @Test
  void whatIsAsItWasSeenIsValid() {
    Cli.Result result = Cli.runOn(document(APPROVED), "decisions", "-", "--as-of", "2026-02-01");

    assertEquals(0, result.code(), result.err());
    assertTrue(
        result
            .out()
            .endsWith(
                "approval AP-1 (scope)  CEO  2026-01-01         VALID  what was seen is what there is\n"),
        result.out());
  }

  @Test
  void whatHasChangedIsOutdatedAndAFinding() {
    Cli.Result result = Cli.runOn(changed(), "decisions", "-", "--as-of", "2026-02-01");

    assertEquals(1, result.code(), result.err());
    assertTrue(
        result.out().contains("OUTDATED  what there is differs from what was seen"), result.out());
  }

  @Test
  void whatIsNotYetDecidedIsNotThere() {
    Cli.Result result = Cli.runOn(changed(), "decisions", "-", "--as-of", "2025-12-31");

    assertEquals(0, result.code(), result.err());
    assertEquals(2, result.out().lines().count());
  }

  @Test
  void csvAndJsonCarryBothHashes() {
    String seen = APPROVED.leadership().approvals().get(0).seen().orElseThrow().sha256();
    for (String format : new String[] {"csv", "json"}) {
      Cli.Result result =
          Cli.runOn(changed(), "decisions", "-", "--as-of", "2026-02-01", "--format", format);

      assertEquals(1, result.code(), result.err());
      assertTrue(result.out().contains(seen), result.out());
      assertTrue(result.out().contains("OUTDATED"), result.out());
    }
  }
}
