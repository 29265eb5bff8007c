package io.isms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.isms.common.PartyId;
import io.isms.context.Asset;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.control.ControlRegister;
import io.isms.risk.Risk;
import io.isms.risk.RiskRegister;
import io.isms.testing.IsmsDomain;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(IsmsDomain.class)
@Domain(DomainContext.Global.class)
class IsmsPropertyTest {
  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 100)
  void copyingThroughTheBuilderChangesNothing(@ForAll Isms isms) {
    assertEquals(isms, Isms.builder().from(isms).build());
  }

  @Property(tries = 100)
  void theOrderInWhichElementsAreGivenDoesNotMatter(@ForAll Isms isms, @ForAll Random random) {
    Isms shuffled =
        Isms.builder()
            .from(isms)
            .context(
                IsmsContext.builder()
                    .from(isms.context())
                    .parties(shuffled(isms.context().parties(), random))
                    .assets(shuffled(isms.context().assets(), random))
                    .requirements(shuffled(isms.context().requirements(), random))
                    .build())
            .register(
                RiskRegister.builder()
                    .threats(shuffled(isms.register().threats(), random))
                    .vulnerabilities(shuffled(isms.register().vulnerabilities(), random))
                    .risks(shuffled(isms.register().risks(), random))
                    .build())
            .controls(
                ControlRegister.builder()
                    .custom(shuffled(isms.controls().custom(), random))
                    .catalogs(shuffled(isms.controls().catalogs(), random))
                    .implementations(shuffled(isms.controls().implementations(), random))
                    .build())
            .treatment(
                TreatmentRegister.builder()
                    .treatments(shuffled(isms.treatment().treatments(), random))
                    .actions(shuffled(isms.treatment().actions(), random))
                    .acceptances(shuffled(isms.treatment().acceptances(), random))
                    .build())
            .decisions(shuffled(isms.decisions(), random))
            .build();
    assertEquals(isms, shuffled);
    assertEquals(isms.hashCode(), shuffled.hashCode());
    assertEquals(isms.toString(), shuffled.toString());
  }

  /** Takes all parties away: exactly those that something refers to dangle, where it does. */
  @Property(tries = 100)
  @Tag("I17")
  @Tag("G3")
  void withoutPartiesEveryReferenceToOneDangles(@ForAll Isms isms) {
    List<String> expected = new ArrayList<>();
    for (Asset asset : isms.context().assets()) {
      asset.owner().ifPresent(owner -> expected.add("context.assets." + asset.id()));
    }
    for (Risk risk : isms.register().risks()) {
      risk.owner().ifPresent(owner -> expected.add("register.risks." + risk.id()));
    }
    for (TreatmentAction action : isms.treatment().actions()) {
      action.responsible().ifPresent(party -> expected.add("treatment.actions." + action.id()));
    }
    List<String> attributes = List.of("owner", "responsible");
    List<String> parts = List.of("context.assets", "register.risks", "treatment.actions");
    assertEquals(
        expected.stream().sorted().toList(),
        danglingWithout(isms).stream()
            .filter(one -> attributes.contains(one.attribute()) && parts.contains(one.part()))
            .map(one -> one.part() + "." + one.holder())
            .sorted()
            .toList());
  }

  private static ImmutableList<DanglingReference> danglingWithout(Isms isms) {
    IsmsContext empty = isms.context().withParties(ImmutableList.<Party>of());
    ImmutableList<PartyId> gone = ImmutableList.copyOf(isms.context().partiesById().keySet());
    try {
      Isms same = isms.withContext(empty);
      assertEquals(isms.treatment(), same.treatment());
      return ImmutableList.of();
    } catch (DanglingReferenceException e) {
      for (DanglingReference reference : e.references()) {
        assertEquals(
            true,
            gone.stream()
                .anyMatch(
                    id ->
                        reference
                            .problem()
                            .equals("Unknown party '" + id + "' (expected: one of [])")));
      }
      return e.references();
    }
  }

  @Property(tries = 50)
  void aDecisionTwiceIsRefused(@ForAll Isms isms) {
    if (!isms.decisions().isEmpty()) {
      assertEquals(
          "Invalid list: decided control id ["
              + isms.decisions().get(0).control()
              + "] occurs twice (expected: once)",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> Isms.builder().from(isms).addDecision(isms.decisions().get(0)).build())
              .getMessage());
    }
  }
}
