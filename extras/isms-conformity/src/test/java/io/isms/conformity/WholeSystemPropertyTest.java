package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.isms.Isms;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** What holds of every system, whatever it states of all there is to state. */
class WholeSystemPropertyTest {
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsReadAgain(@ForAll Edition edition, @ForAll long seed) {
    IsmsDocument document = IsmsDocument.of(Damage.any(edition, seed));
    assertEquals(document, IsmsJson.readDocument(IsmsJson.write(document)));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I29")
  @Tag("G2")
  void copyingEveryPartThroughItsBuilderChangesNothing(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    Isms copy =
        Isms.builder()
            .from(isms)
            .context(isms.context().withParties(isms.context().parties()))
            .leadership(isms.leadership().withRoles(isms.leadership().roles()))
            .planning(isms.planning().withObjectives(isms.planning().objectives()))
            .support(isms.support().withRecords(isms.support().records()))
            .operation(isms.operation().withProcesses(isms.operation().processes()))
            .evaluation(isms.evaluation().withAudits(isms.evaluation().audits()))
            .improvement(isms.improvement().withLessons(isms.improvement().lessons()))
            .build();
    assertEquals(isms, copy);
    assertEquals(isms.hashCode(), copy.hashCode());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void equalContentHasOneHash(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    Isms again = Damage.read(Damage.tree(isms));
    assertEquals(
        new CanonicalJson().hash(isms.support()), new CanonicalJson().hash(again.support()));
    assertEquals(
        new CanonicalJson().hash(isms.leadership()), new CanonicalJson().hash(again.leadership()));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  @Tag("I29")
  @Tag("G2")
  void changingOnePartLeavesTheOthersAsTheyAre(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    LocalDate day = LocalDate.of(2030, 1, 1);
    Isms changed = isms.withOperation(isms.operation().withOperatedSince(day));
    assertEquals(Optional.of(day), changed.operation().operatedSince());
    assertSame(isms.context(), changed.context());
    assertSame(isms.register(), changed.register());
    assertSame(isms.register().references(), changed.register().references());
    assertSame(isms.support(), changed.support());
  }
}
