package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlSuggestion;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both directions of the comparison against looking at every pair of a risk and a control. */
class OmissionCheckPropertyTest {
  private static final List<ControlId> CONTROLS =
      List.of(
          ControlId.parse("2022:A.5.1"),
          ControlId.parse("2022:A.5.7"),
          ControlId.parse("2022:A.8.7"),
          ControlId.parse("C-OWN"));
  private static final List<RiskId> RISKS =
      List.of(RiskId.of("R-1"), RiskId.of("R-2"), RiskId.of("R-3"));

  @Provide
  Arbitrary<List<Risk>> risks() {
    return controls()
        .list()
        .ofSize(RISKS.size())
        .map(
            existing -> {
              List<Risk> risks = new ArrayList<>();
              for (int i = 0; i < RISKS.size(); i++) {
                risks.add(
                    Risk.ofEvent(RISKS.get(i).value(), "Fire")
                        .existingControls(existing.get(i))
                        .build());
              }
              return risks;
            });
  }

  @Provide
  Arbitrary<List<RiskTreatment>> treatments() {
    return Combinators.combine(
            Arbitraries.of(RISKS), Arbitraries.of(CONTROLS).set().ofMinSize(1).ofMaxSize(2))
        .as(
            (risk, needed) ->
                RiskTreatment.builder()
                    .risk(risk)
                    .addOption(ModifyRisk.of(RiskFactor.LIKELIHOOD))
                    .necessaryControls(needed)
                    .build())
        .list()
        .uniqueElements(RiskTreatment::risk)
        .ofMaxSize(RISKS.size());
  }

  @Provide
  Arbitrary<List<TreatmentAction>> actions() {
    return Combinators.combine(
            Arbitraries.of(RISKS).set().ofMaxSize(2),
            controls(),
            Arbitraries.of(ActionStatus.class),
            Arbitraries.integers().between(1, 9))
        .as(
            (risks, controls, status, number) ->
                TreatmentAction.builder()
                    .id(ActionId.of("ACT-" + number))
                    .what("Do it")
                    .risks(risks)
                    .controls(controls)
                    .priority(1)
                    .status(status)
                    .build())
        .list()
        .uniqueElements(TreatmentAction::id)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<SoaEntry>> decisions() {
    return Combinators.combine(
            Arbitraries.of(CONTROLS),
            Arbitraries.of(true, false),
            Arbitraries.of(InclusionReason.RISK, InclusionReason.LEGAL),
            Arbitraries.of(RISKS).set().ofMaxSize(2))
        .as(OmissionCheckPropertyTest::decision)
        .list()
        .uniqueElements(SoaEntry::control)
        .ofMaxSize(CONTROLS.size());
  }

  private static SoaEntry decision(
      ControlId control, boolean in, InclusionReason reason, Iterable<RiskId> risks) {
    return in
        ? IncludedControl.builder().control(control).addReason(reason).risks(risks).build()
        : ExcludedControl.builder().control(control).reason(ExclusionReason.NOT_NEEDED).build();
  }

  private static Arbitrary<Set<ControlId>> controls() {
    return Arbitraries.of(CONTROLS).set().ofMaxSize(2);
  }

  @Property(tries = 200)
  void agreesWithALookAtEveryPair(
      @ForAll("risks") List<Risk> risks,
      @ForAll("treatments") List<RiskTreatment> treatments,
      @ForAll("actions") List<TreatmentAction> actions,
      @ForAll("decisions") List<SoaEntry> decisions) {
    OmissionCheck check =
        OmissionCheck.compare(
            AnnexA.catalog(Edition.E2022),
            ControlSuggestion.in(risks, treatments, actions),
            decisions);
    Map<ControlId, List<String>> leftOut = new TreeMap<>();
    Map<ControlId, TreeSet<RiskId>> withoutNeed = new TreeMap<>();
    TreeSet<ControlId> suggested = new TreeSet<>();
    for (ControlId control : CONTROLS) {
      Map<RiskId, List<String>> ways = new LinkedHashMap<>();
      for (RiskId risk : RISKS) {
        ways.put(risk, ways(control, risk, risks, treatments, actions));
      }
      List<String> all = ways.values().stream().flatMap(List::stream).sorted().toList();
      List<ApplicableControl> in =
          decisions.stream()
              .filter(it -> it.control().equals(control))
              .filter(ApplicableControl.class::isInstance)
              .map(ApplicableControl.class::cast)
              .toList();
      if (!all.isEmpty()) {
        suggested.add(control);
        if (in.isEmpty()) {
          leftOut.put(control, all);
        }
      }
      for (ApplicableControl entry : in) {
        TreeSet<RiskId> wrong = new TreeSet<>(entry.risks());
        wrong.removeIf(risk -> !ways.getOrDefault(risk, List.of()).isEmpty());
        boolean byRisk = entry.reasons().contains(InclusionReason.RISK);
        if (byRisk && (!wrong.isEmpty() || entry.risks().isEmpty() && all.isEmpty())) {
          withoutNeed.put(control, wrong);
        }
      }
    }

    Map<ControlId, List<String>> found = new TreeMap<>();
    check
        .leftOut()
        .forEach(
            it -> found.computeIfAbsent(it.control(), any -> new ArrayList<>()).add(it.words()));
    found.values().forEach(words -> words.sort(null));
    assertEquals(leftOut, found);
    assertEquals(withoutNeed, check.inWithoutNeed());
    assertEquals(leftOut.isEmpty() && withoutNeed.isEmpty(), check.isClosed());
    assertEquals(
        suggested.contains(ControlId.parse("C-OWN"))
            ? new TreeSet<>(List.of(ControlId.parse("C-OWN")))
            : new TreeSet<ControlId>(),
        check.besidesCatalog());
    TreeSet<ControlId> notNeeded = new TreeSet<>();
    AnnexA.catalog(Edition.E2022).controls().stream().map(Control::id).forEach(notNeeded::add);
    notNeeded.removeAll(suggested);
    assertEquals(notNeeded, check.notNeeded());
  }

  private static List<String> ways(
      ControlId control,
      RiskId risk,
      List<Risk> risks,
      List<RiskTreatment> treatments,
      List<TreatmentAction> actions) {
    List<String> ways = new ArrayList<>();
    for (Risk one : risks) {
      if (one.id().equals(risk) && one.existingControls().contains(control)) {
        ways.add("the estimate of " + risk + " counts on it");
      }
    }
    for (RiskTreatment one : treatments) {
      if (one.risk().equals(risk) && one.necessaryControls().contains(control)) {
        ways.add("the treatment of " + risk + " needs it");
      }
    }
    for (TreatmentAction one : actions) {
      if (one.status() != ActionStatus.CANCELLED
          && one.risks().contains(risk)
          && one.controls().contains(control)) {
        ways.add("action " + one.id() + " for " + risk + " puts it in place");
      }
    }
    return ways;
  }
}
