package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.json.IsmsDocument;
import io.isms.json.diff.ChangeKind;
import io.isms.json.diff.DatedDocument;
import io.isms.json.diff.SystemDiff;
import io.isms.riskcalc.RiskMethods;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of differences over whole systems that lack one thing or another. */
class DamageDiffPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static DatedDocument dated(Isms isms) {
    return new DatedDocument(IsmsDocument.of(isms), DAY);
  }

  private static SystemDiff between(Isms before, Isms after) {
    return SystemDiff.between(dated(before), dated(after), RiskMethods.installed());
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void leadsFromOneSystemToTheOtherAndBack(
      @ForAll Edition edition, @ForAll long one, @ForAll long other) {
    Isms before = Damage.any(edition, one);
    Isms after = Damage.any(edition, other);
    SystemDiff diff = between(before, after);

    assertEquals(IsmsDocument.of(after), diff.structure().apply(IsmsDocument.of(before)));
    assertEquals(IsmsDocument.of(before), diff.structure().inverse().apply(IsmsDocument.of(after)));
    assertEquals(between(after, before).structure(), diff.structure().inverse());
    assertEquals(before.equals(after), diff.isEmpty());
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
  void inAnotherOrderNothingElseDiffers(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    SystemDiff diff = between(isms, Damage.shuffled(isms, seed));

    assertEquals(
        List.of(),
        diff.structure().changes().stream()
            .filter(change -> change.kind() != ChangeKind.REORDERED)
            .toList());
    assertEquals(List.of(), diff.movedRisks());
    assertEquals(List.of(), diff.controls());
    assertEquals(List.of(), diff.actions());
  }
}
