package io.isms.json.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.Isms;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.Risk;
import io.isms.risk.RiskRegister;
import io.isms.testing.IsmsDomain;
import io.isms.testing.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of differences, over whole systems made by chance. */
@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class ModelDiffPropertyTest {
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void leadsFromOneToTheOther(@ForAll("pairs") Tuple2<Isms, Isms> pair) {
    Isms before = pair.get1();
    Isms after = pair.get2();
    ModelDiff diff = ModelDiff.between(before, after);
    assertEquals(after, diff.apply(before));
    assertEquals(before, diff.inverse().apply(after));
    assertEquals(ModelDiff.between(after, before), diff.inverse());
    assertEquals(before.equals(after), diff.isEmpty());
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void isEmptyBetweenEqualSystems(@ForAll Isms isms) {
    assertEquals(ModelDiff.builder().build(), ModelDiff.between(isms, again(isms)));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyPlaceIsFoundInBoth(@ForAll("pairs") Tuple2<Isms, Isms> pair) {
    for (ModelChange change : ModelDiff.between(pair.get1(), pair.get2()).changes()) {
      if (change.kind() == ChangeKind.REORDERED) {
        assertTrue(Places.of(pair.get1()).find(change.path()).isPresent());
        assertTrue(Places.of(pair.get2()).find(change.path()).isPresent());
      } else {
        assertEquals(change.before(), Places.of(pair.get1()).find(change.path()));
        assertEquals(change.after(), Places.of(pair.get2()).find(change.path()));
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comesBackFromJson(@ForAll("pairs") Tuple2<Isms, Isms> pair) {
    ModelDiff diff = ModelDiff.between(pair.get1(), pair.get2());
    assertEquals(diff, IsmsJson.read(IsmsJson.write(diff), ModelDiff.class));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void doesNotDependOnTheOrderInWhichRisksAreGiven(
      @ForAll("pairs") Tuple2<Isms, Isms> pair, @ForAll long seed) {
    RiskRegister register = pair.get2().register();
    List<Risk> risks = new ArrayList<>(register.risks());
    Collections.shuffle(risks, new Random(seed));
    Isms shuffled = pair.get2().withRegister(register.withRisks(risks));
    assertEquals(
        ModelDiff.between(pair.get1(), pair.get2()), ModelDiff.between(pair.get1(), shuffled));
  }

  @Provide
  Arbitrary<Tuple2<Isms, Isms>> pairs() {
    return Known.any()
        .flatMap(IsmsDomain::systems)
        .map(ModelDiffPropertyTest::again)
        .tuple2()
        .map(pair -> Tuple.of(pair.get1(), pair.get2()));
  }

  /** As it is read, with decimal numbers in their shortest form. */
  private static Isms again(Isms isms) {
    return IsmsJson.readDocument(IsmsJson.write(IsmsDocument.of(isms))).isms();
  }
}
