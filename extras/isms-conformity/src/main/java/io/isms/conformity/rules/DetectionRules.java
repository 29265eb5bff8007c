package io.isms.conformity.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.evaluation.Measure;
import io.isms.operation.Procedure;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Procedures and controls notice what goes wrong and react to it (2005 4.2.2 h), 4.2.3 a)). */
final class DetectionRules {
  private static final ImmutableSet<ProcedurePurpose> MONITORING =
      ImmutableSet.of(
          ProcedurePurpose.DETECT_PROCESSING_ERRORS,
          ProcedurePurpose.IDENTIFY_BREACHES,
          ProcedurePurpose.VERIFY_DELEGATED_ACTIVITIES,
          ProcedurePurpose.EARLY_INDICATORS);

  static final RuleSet RULES =
      RuleSet.of(
          "2005 4.2.2 h), 4.2.3 a) Detection and response",
          Rule.named("C05-4-2-2-H", "Security events are detected and incidents responded to")
              .in2005("4.2.2 h)")
              .check(DetectionRules::eventsAreDetectedAndIncidentsRespondedTo),
          Rule.named("C05-4-2-3-A", "Monitoring procedures exist and are carried out in time")
              .in2005("4.2.3 a)")
              .check(DetectionRules::proceduresAreCarriedOut),
          Rule.named("C05-4-2-3-A-1", "Each purpose of monitoring is served")
              .part(ProcedurePurpose.DETECT_PROCESSING_ERRORS.name())
              .in2005("4.2.3 a) 1)")
              .part(ProcedurePurpose.IDENTIFY_BREACHES.name())
              .in2005("4.2.3 a) 2)")
              .part(ProcedurePurpose.VERIFY_DELEGATED_ACTIVITIES.name())
              .in2005("4.2.3 a) 3)")
              .part(ProcedurePurpose.EARLY_INDICATORS.name())
              .in2005("4.2.3 a) 4)")
              .check(DetectionRules::purposesAreServed),
          Rule.named("C05-4-2-3-A-4", "Early indicators are measured")
              .in2005("4.2.3 a) 4)")
              .check(DetectionRules::indicatorsAreMeasured));

  private DetectionRules() {}

  private static List<Procedure> procedures(Probe it) {
    return it.isms().operation().procedures();
  }

  private static boolean hasProcedure(ProcedurePurpose purpose, Probe it) {
    return procedures(it).stream()
        .anyMatch(procedure -> procedure.isImplemented() && procedure.purposes().contains(purpose));
  }

  private static boolean isServed(ProcedurePurpose purpose, Probe it) {
    return hasProcedure(purpose, it) || controls(it).containsKey(purpose);
  }

  private static ImmutableListMultimap<ProcedurePurpose, ControlId> controls(Probe it) {
    ImmutableListMultimap.Builder<ProcedurePurpose, ControlId> controls =
        ImmutableListMultimap.builder();
    for (ControlImplementation control : it.isms().controls().implementations()) {
      if (control.isWorking(it.asOf())) {
        control.purposes().forEach(purpose -> controls.put(purpose, control.control()));
      }
    }
    return controls.build();
  }

  private static void eventsAreDetectedAndIncidentsRespondedTo(Probe it) {
    it.demand(
        isServed(ProcedurePurpose.DETECT_EVENTS, it),
        ProcedurePurpose.DETECT_EVENTS,
        "no procedure for %s (expected: one that is followed, or a control that works)",
        ProcedurePurpose.DETECT_EVENTS);
    it.demand(
        hasProcedure(ProcedurePurpose.RESPOND_INCIDENTS, it),
        ProcedurePurpose.RESPOND_INCIDENTS,
        "no procedure for %s (expected: one that is followed)",
        ProcedurePurpose.RESPOND_INCIDENTS);
  }

  private static void proceduresAreCarriedOut(Probe it) {
    it.demand(
        MONITORING.stream().anyMatch(purpose -> isServed(purpose, it)),
        "monitoring",
        "no procedure and no control monitors anything (expected: one of %s)",
        MONITORING);
    for (Procedure procedure : procedures(it)) {
      if (procedure.interval().isPresent()
          && !Collections.disjoint(procedure.purposes(), MONITORING)) {
        Period interval = procedure.interval().get();
        Last last = new Last(procedure.lastExecutedOn(it.asOf()));
        it.require(
            last.isWithin(interval, it.asOf()),
            procedure.id(),
            "procedure %s was %s (expected: within %s)",
            procedure.id(),
            last.when("carried out"),
            interval);
      }
    }
  }

  private static void purposesAreServed(Probe it) {
    for (ProcedurePurpose purpose : MONITORING) {
      it.part(purpose.name())
          .require(
              isServed(purpose, it),
              purpose,
              "no monitoring for %s (expected: a procedure that is followed, or a control that"
                  + " works)",
              purpose);
    }
  }

  private static void indicatorsAreMeasured(Probe it) {
    if (!isServed(ProcedurePurpose.EARLY_INDICATORS, it)) {
      return;
    }
    Set<ControlId> controls =
        ImmutableSet.copyOf(controls(it).get(ProcedurePurpose.EARLY_INDICATORS));
    boolean byProcedure =
        procedures(it).stream()
            .filter(procedure -> procedure.purposes().contains(ProcedurePurpose.EARLY_INDICATORS))
            .map(Procedure::measures)
            .anyMatch(measures -> !measures.isEmpty());
    boolean byControl =
        it.isms().evaluation().measures().stream()
            .map(Measure::controls)
            .anyMatch(measured -> !Collections.disjoint(measured, controls));
    it.require(
        byProcedure || byControl,
        ProcedurePurpose.EARLY_INDICATORS,
        "no measure belongs to what gives early indicators (expected: at least one)");
  }
}
