package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.ProcessTopic;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskId;
import io.isms.support.DocumentKind;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TreatmentOption;
import io.isms.treatment.TreatmentOptionKind;
import java.util.List;
import java.util.Optional;

/** What is to be done about risks is chosen by a defined process (6.1.3 a)). */
final class TreatmentOptionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.3 a) Options",
          Rule.named("RT-01", "A process for treating risks is defined and applied")
              .since2013("6.1.3 lead")
              .check(TreatmentOptionRules::processIsDefinedAndApplied),
          Rule.named("RT-02", "The process for treating risks is documented")
              .since2013("6.1.3 ¶end")
              .check(TreatmentOptionRules::processIsDocumented),
          Rule.named("RT-03", "Every unacceptable risk is treated or accepted")
              .since2013("6.1.3 a)")
              .in2005("4.2.1 f)")
              .check(TreatmentOptionRules::unacceptableRisksAreAnswered),
          Rule.named("RT-04", "Every answer to an unacceptable risk is an option that was chosen")
              .since2013("6.1.3 a)")
              .check(TreatmentOptionRules::answersAreOptions),
          Rule.named("RT-05", "What is avoided is gone, on record, or somebody works on it")
              .in2005("4.2.1 f) 3)")
              .check(TreatmentOptionRules::avoidanceTakesEffect),
          Rule.named("RT-06", "Whoever takes more risk for an opportunity has consent to it")
              .check(TreatmentOptionRules::takenRisksAreAccepted),
          Rule.named("RT-08", "What is shared rests on an agreement, or somebody works on one")
              .in2005("4.2.1 f) 4)")
              .check(TreatmentOptionRules::sharingIsAgreed),
          Rule.named("RT-09", "What is retained is acceptable, or its owner decided so")
              .since2013("6.1.3 f)")
              .check(TreatmentOptionRules::retainedRisksAreDecided),
          Rule.named("C05-4-2-1-F", "Options are weighed before one is chosen")
              .in2005("4.2.1 f)")
              .check(TreatmentOptionRules::optionsAreWeighed),
          Rule.named("C05-4-2-1-F-2", "Risks are accepted by somebody accountable, within limits")
              .in2005("4.2.1 f) 2)")
              .check(TreatmentOptionRules::acceptancesHold));

  private TreatmentOptionRules() {}

  private static List<RiskTreatment> treatments(Probe it) {
    return it.isms().treatment().treatments();
  }

  private static <T extends TreatmentOption> Optional<T> option(
      RiskTreatment treatment, Class<T> kind) {
    return treatment.options().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** A requirement of the 2005 edition that is guidance since. */
  @FormatMethod
  private static void ask(
      Probe it, boolean ok, Object subject, @FormatString String message, Object... arguments) {
    it.require(ok, subject, message, arguments);
    it.recommend(ok, subject, message, arguments);
  }

  private static void processIsDefinedAndApplied(Probe it) {
    it.demand(
        Processes.of(it).topics().contains(ProcessTopic.RISK_MANAGEMENT)
            || !documents(it).ofKind(DocumentKind.RISK_TREATMENT_PROCESS).isEmpty(),
        "treatment process",
        "risk treatment process not defined (expected: a process about risk, or a document of it)");
    it.demand(
        Treatments.of(it).plan().isPresent(),
        "treatment plan",
        "risk treatment process not applied (expected: a plan made by it)");
  }

  private static void processIsDocumented(Probe it) {
    it.demand(
        !documents(it).ofKind(DocumentKind.RISK_TREATMENT_PROCESS).isEmpty(),
        "treatment process",
        "no documented risk treatment process");
  }

  private static Documents documents(Probe it) {
    return it.view(Documents.class, Documents::new);
  }

  private static List<RiskId> unacceptable(Probe it) {
    return Assessments.of(it).entries().stream()
        .filter(entry -> entry.evaluation() == Evaluation.UNACCEPTABLE)
        .map(AssessedRisk::risk)
        .toList();
  }

  private static boolean isAnswered(RiskId risk, Probe it) {
    return Treatments.of(it).treatment(risk).isPresent()
        || Treatments.of(it).acceptance(risk).isPresent();
  }

  private static void unacceptableRisksAreAnswered(Probe it) {
    for (RiskId risk : unacceptable(it)) {
      it.demand(
          isAnswered(risk, it),
          risk,
          "unacceptable risk %s untreated (expected: a treatment, or an acceptance)",
          risk);
    }
  }

  private static void answersAreOptions(Probe it) {
    for (RiskId risk : unacceptable(it)) {
      if (isAnswered(risk, it)) {
        it.require(
            Treatments.of(it).treatment(risk).isPresent(),
            risk,
            "risk %s: no option chosen, though somebody accepts it (expected: a treatment)",
            risk);
      }
    }
  }

  private static void avoidanceTakesEffect(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      option(treatment, AvoidRisk.class)
          .ifPresent(
              avoid ->
                  ask(
                      it,
                      Treatments.of(it).isInWork(treatment.risk())
                          || isGone(treatment.risk(), avoid, it),
                      treatment.risk(),
                      "avoidance of %s without effect (expected: the day since which it is gone, a"
                          + " record of it and no later assessment that says otherwise, or an open"
                          + " action)",
                      treatment.risk()));
    }
  }

  private static boolean isGone(RiskId risk, AvoidRisk avoid, Probe it) {
    return avoid.record().isPresent()
        && avoid.ceasedOn().map(day -> it.isPast(day) && !isStillTooHigh(risk, it)).orElse(false);
  }

  private static boolean isStillTooHigh(RiskId risk, Probe it) {
    return Treatments.of(it)
        .treatment(risk)
        .flatMap(treatment -> option(treatment, AvoidRisk.class))
        .flatMap(AvoidRisk::ceasedOn)
        .flatMap(
            day -> Assessments.of(it).latest().filter(latest -> latest.performedOn().isAfter(day)))
        .flatMap(latest -> latest.findEntry(risk))
        .map(entry -> entry.evaluation() == Evaluation.UNACCEPTABLE)
        .orElse(false);
  }

  private static void takenRisksAreAccepted(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      if (treatment.has(TreatmentOptionKind.TAKE)) {
        it.recommend(
            Treatments.of(it).isAccepted(treatment.risk()),
            treatment.risk(),
            "risk %s raised without consent (expected: an acceptance that holds)",
            treatment.risk());
      }
    }
  }

  private static void sharingIsAgreed(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      option(treatment, ShareRisk.class)
          .ifPresent(
              share ->
                  ask(
                      it,
                      share.agreement().isPresent() || Treatments.of(it).isInWork(treatment.risk()),
                      treatment.risk(),
                      "sharing of %s with %s lacks an agreement (expected: one, or an open action)",
                      treatment.risk(),
                      share.party()));
    }
  }

  private static void retainedRisksAreDecided(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      option(treatment, RetainRisk.class)
          .filter(retain -> !Treatments.of(it).isUnknown(treatment.risk()))
          .ifPresent(
              retain ->
                  it.require(
                      retain.basis() == RetainRisk.Basis.CRITERIA
                          ? Treatments.of(it).isAcceptable(treatment.risk())
                          : Treatments.of(it).isAccepted(treatment.risk()),
                      treatment.risk(),
                      "risk %s retained above criteria without decision (expected: an acceptable"
                          + " level, or an informed decision with an acceptance that holds)",
                      treatment.risk()));
    }
  }

  private static void optionsAreWeighed(Probe it) {
    for (RiskTreatment treatment : treatments(it)) {
      it.require(
          !treatment.considered().isEmpty(),
          treatment.risk(),
          "treatment of %s: no options weighed",
          treatment.risk());
    }
  }

  private static void acceptancesHold(Probe it) {
    Treatments treatments = Treatments.of(it);
    for (RiskId risk : livedWith(it)) {
      boolean accepted =
          it.demand(
              treatments.acceptance(risk).isPresent() || treatments.isAcceptable(risk),
              risk,
              "%s accepted by nobody accountable",
              risk);
      if (accepted && treatments.acceptance(risk).isPresent()) {
        Optional<String> stale = treatments.stalenessOfConsent(risk);
        boolean fresh =
            it.require(stale.isEmpty(), risk, "acceptance of %s stale: %s", risk, stale.orElse(""));
        if (fresh) {
          it.require(
              treatments.isCovered(risk),
              risk,
              "acceptance of %s rests on 1.2 alone, the criteria do not cover it",
              risk);
        }
      }
    }
  }

  /** The risks that are retained or that somebody consented to. */
  private static ImmutableSet<RiskId> livedWith(Probe it) {
    return Sets.union(
            it.isms().treatment().acceptances().stream()
                .filter(acceptance -> it.isPast(acceptance.acceptedOn()))
                .map(RiskAcceptance::risk)
                .collect(ImmutableSet.toImmutableSet()),
            treatments(it).stream()
                .filter(treatment -> treatment.has(TreatmentOptionKind.RETAIN))
                .map(RiskTreatment::risk)
                .collect(ImmutableSet.toImmutableSet()))
        .stream()
        .filter(risk -> !Treatments.of(it).isUnknown(risk))
        .collect(ImmutableSet.toImmutableSet());
  }
}
