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
import io.isms.examples.Examples;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Leadership;
import io.isms.standard.Edition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    assertEquals(List.of("1 of 1 decisions to be made again"), result.errors());
  }

  @Test
  void ofTheShopWithoutItsPlanItSaysWhatIsMissing() {
    Cli.Result result = Cli.runOn(shop(), "decisions", "-", "--format", "csv");

    assertEquals(1, result.code(), result.err());
    assertEquals(
        List.of(
            "what was seen is no longer there (expected: statement of applicability)",
            "what was seen is no longer there (expected: treatment plan)",
            "what was seen is no longer there (expected: an assessment of R-01, or a line of the"
                + " treatment plan by which it remains)"),
        Stream.of("APP-SOA-1 ", "APP-PLAN-2 ", "of R-01")
            .map(label -> why(Cli.table(result.out()), label))
            .toList());
  }

  @Test
  void ofTheCompleteShopItTellsWhatHasChangedSince() {
    String complete =
        Cli.runOn(
                Cli.runOn(Cli.runOn(shop(), "assess", "-").done(), "soa", "-").done(),
                "plan",
                "-",
                "--format",
                "json")
            .done();
    Cli.Result result = Cli.runOn(complete, "decisions", "-");

    assertEquals(1, result.code(), result.err());
    assertEquals(List.of("3 of 43 decisions to be made again"), result.errors());
    assertEquals(
        List.of(
            "approval APP-SOA-1 (statement of applicability)",
            "approval APP-PLAN-1 (treatment plan)",
            "approval APP-OPERATION-1 (operation)",
            "acceptance of R-13"),
        result
            .out()
            .lines()
            .skip(2)
            .filter(line -> !line.contains("  VALID  "))
            .map(line -> line.substring(0, line.indexOf("  ")))
            .toList());
  }

  private static String shop() {
    return new String(Examples.onlineShopJson(), StandardCharsets.UTF_8);
  }

  private static String why(Csv table, String label) {
    int why = table.findColumn("Why").orElseThrow();
    return table.rows().stream()
        .filter(row -> row.cells().get(0).contains(label))
        .map(row -> row.cells().get(why))
        .findFirst()
        .orElseThrow();
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
