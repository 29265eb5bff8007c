package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.Revocation;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionState;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Leadership;
import io.isms.risk.Level;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** Approvals of the criteria through their life, beside a model of five lines. */
class DecisionLifePropertyTest {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final Scale SCALE =
      Scale.of("levels", Level.of("L", "Low", 1), Level.of("H", "High", 2));

  /** What the model knows of an approval. */
  private static final class Approved {
    private final String seen;
    private final LocalDate last;
    private boolean takenBack;

    Approved(String seen, LocalDate last) {
      this.seen = seen;
      this.last = last;
    }

    DecisionState state(String now, LocalDate day) {
      if (takenBack) {
        return DecisionState.REVOKED;
      } else if (last.isBefore(day)) {
        return DecisionState.EXPIRED;
      }
      return seen.equals(now) ? DecisionState.VALID : DecisionState.OUTDATED;
    }
  }

  /** The system and the model of it, one beside the other. */
  private static final class Life {
    private final CanonicalJson hasher = new CanonicalJson();
    private final List<Approved> model = new ArrayList<>();
    private String appetite = "little";
    private LocalDate day = LocalDate.of(2026, 1, 1);
    private Isms isms =
        Isms.builder()
            .edition(Edition.E2022)
            .context(
                IsmsContext.builder()
                    .addParty(Party.builder().id(CEO).name("Ada").kind(PartyKind.PERSON).build())
                    .build())
            .criteria(
                RiskCriteria.builder()
                    .version(1)
                    .method("iso-27005-2022")
                    .likelihood(SCALE)
                    .consequence(SCALE)
                    .levels(SCALE)
                    .appetite(appetite)
                    .build())
            .build();

    void approve() {
      LocalDate last = day.plusDays(10);
      Approval approval =
          DecisionRegister.of(isms, hasher)
              .approve(ApprovalSubject.RISK_CRITERIA)
              .id(ApprovalId.of("AP-" + (model.size() + 1)))
              .by(CEO)
              .on(day)
              .validUntil(last)
              .build();
      List<Approval> all = new ArrayList<>(isms.leadership().approvals());
      all.add(approval);
      approvals(all);
      model.add(new Approved(appetite, last));
    }

    void takeBackTheLatest() {
      Approval latest = isms.leadership().approvals().get(model.size() - 1);
      List<Approval> all = new ArrayList<>(isms.leadership().approvals());
      all.remove(latest);
      all.add(
          latest.withRevocation(
              Revocation.builder().on(day).by(CEO).reason("second thoughts").build()));
      approvals(all);
      model.get(model.size() - 1).takenBack = true;
    }

    void appetite(String other) {
      appetite = other;
      criteria(criteria().withVersion(criteria().version() + 1).withAppetite(other));
    }

    void correctANote() {
      criteria(
          criteria()
              .withVersion(criteria().version() + 1)
              .withSuitability("as of version " + criteria().version())
              .withInForceSince(day));
    }

    void pass(int days) {
      day = day.plusDays(days);
    }

    private RiskCriteria criteria() {
      return isms.criteria().orElseThrow();
    }

    private void criteria(RiskCriteria criteria) {
      isms = isms.withCriteria(criteria);
    }

    private void approvals(List<Approval> all) {
      isms = isms.withLeadership(Leadership.builder().approvals(all).build());
    }

    void isAsTheModelSays() {
      TreeMap<String, DecisionState> expected = new TreeMap<>();
      for (int i = 0; i < model.size(); i++) {
        expected.put("AP-" + (i + 1), model.get(i).state(appetite, day));
      }
      TreeMap<String, DecisionState> found = new TreeMap<>();
      DecisionRegister.of(isms, hasher)
          .statesOn(day)
          .forEach(it -> found.put(it.approval().orElseThrow().value(), it.state()));
      assertEquals(expected, found);
      long open =
          DecisionRegister.of(isms, hasher).statesOn(day).stream()
              .filter(it -> it.replacedBy().equals(Optional.empty()))
              .map(it -> it.on())
              .distinct()
              .count();
      assertEquals(model.isEmpty() ? 0 : 1, open, "approvals of one day alone are not replaced");
    }

    @Override
    public String toString() {
      return isms.leadership().approvals() + " " + appetite + " " + day;
    }
  }

  @Property(tries = 100)
  @Tag("I13")
  @Tag("G22")
  void statesAreThoseOfTheModel(@ForAll("lives") ActionChain<Life> life) {
    life.withInvariant("as the model says", Life::isAsTheModelSays).run();
  }

  @Provide
  ActionChainArbitrary<Life> lives() {
    return ActionChain.startWith(Life::new)
        .withAction(3, Action.just(Transformer.mutate("approve", Life::approve)))
        .withAction(change("more"))
        .withAction(change("much"))
        .withAction(2, change("little"))
        .withAction(2, Action.just(Transformer.mutate("correct a note", Life::correctANote)))
        .withAction(
            Action.<Life>when(
                    life ->
                        !life.model.isEmpty() && !life.model.get(life.model.size() - 1).takenBack)
                .just(Transformer.mutate("take back", Life::takeBackTheLatest)))
        .withAction(Action.just(Transformer.mutate("a day passes", life -> life.pass(1))))
        .withAction(Action.just(Transformer.mutate("a week passes", life -> life.pass(7))))
        .withMaxTransformations(15);
  }

  private static Action<Life> change(String appetite) {
    return Action.just(Transformer.mutate("want " + appetite, life -> life.appetite(appetite)));
  }
}
