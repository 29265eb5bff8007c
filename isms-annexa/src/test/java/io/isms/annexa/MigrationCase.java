package io.isms.annexa;

import com.google.common.collect.ImmutableList;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.PartyId;
import io.isms.context.RequirementId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A statement of one edition that could have been drawn up, with anything decided at random, and
 * what it is migrated with.
 */
record MigrationCase(
    Edition from,
    Edition to,
    StatementOfApplicability statement,
    ControlRegister controls,
    ImmutableList<RiskTreatment> treatments) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final Control OWN = Control.custom("C-MDM", "Device management", "Phones can be wiped.");

  /** The case of that number. */
  static MigrationCase of(Edition from, Edition to, long seed) {
    Random random = new Random(seed);
    List<SoaEntry> entries = new ArrayList<>();
    List<ControlImplementation> implementations = new ArrayList<>();
    TreeMap<RiskId, List<ControlEffect>> effects = new TreeMap<>();
    List<ControlId> controls = new ArrayList<>();
    AnnexA.catalog(from).controls().forEach(control -> controls.add(control.id()));
    controls.add(OWN.id());
    for (ControlId control : controls) {
      SoaEntry entry = entry(control, random);
      entries.add(entry);
      if (entry instanceof IncludedControl included) {
        for (RiskId risk : included.risks()) {
          effects
              .computeIfAbsent(risk, any -> new ArrayList<>())
              .add(ControlEffect.of(control, RiskFactor.LIKELIHOOD, 1));
        }
        if (random.nextInt(3) == 0) {
          implementations.add(implementation(control, random));
        }
      }
    }
    return new MigrationCase(
        from,
        to,
        StatementOfApplicability.builder()
            .version(1)
            .edition(from)
            .preparedOn(DAY)
            .entries(entries)
            .addAdditionalControl(OWN)
            .build(),
        ControlRegister.builder().implementations(implementations).build(),
        effects.entrySet().stream()
            .map(
                it ->
                    RiskTreatment.modifying(
                        it.getKey(), it.getValue().toArray(ControlEffect[]::new)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static SoaEntry entry(ControlId control, Random random) {
    int kind = random.nextInt(10);
    Optional<String> text =
        random.nextBoolean()
            ? Optional.of("Because of " + random.nextInt(5) + ".")
            : Optional.empty();
    if (kind < 3 && !control.equals(OWN.id())) {
      return ExcludedControl.builder()
          .control(control)
          .reason(random.nextBoolean() ? ExclusionReason.NOT_NEEDED : ExclusionReason.OUT_OF_SCOPE)
          .justification(text.orElse("Nobody needs it."))
          .build();
    }
    ImplementationStatus status = status(random);
    Set<InclusionReason> reasons = EnumSet.of(InclusionReason.BUSINESS);
    if (random.nextInt(6) == 0) {
      reasons.add(InclusionReason.LEGAL);
    }
    if (kind < 5) {
      return InheritedControl.builder()
          .control(control)
          .provider(PartyId.of(random.nextInt(4) == 0 ? "cloud" : "hosting"))
          .reasons(reasons)
          .status(status)
          .justification(text)
          .build();
    }
    IncludedControl.Builder entry =
        IncludedControl.builder()
            .control(control)
            .status(status)
            .justification(text)
            .responsible(PartyId.of(random.nextBoolean() ? "ciso" : "it"));
    if (random.nextInt(3) == 0) {
      reasons.add(InclusionReason.RISK);
      entry.addRisk(RiskId.of("R-" + random.nextInt(6)));
    }
    if (random.nextInt(5) == 0) {
      entry.addRequirement(RequirementId.of("REQ-" + random.nextInt(3)));
    }
    return entry.reasons(reasons).build();
  }

  private static ImplementationStatus status(Random random) {
    ImplementationStatus[] all = ImplementationStatus.values();
    return random.nextBoolean()
        ? ImplementationStatus.IMPLEMENTED
        : all[random.nextInt(all.length)];
  }

  private static ControlImplementation implementation(ControlId control, Random random) {
    ControlImplementation.Builder implementation =
        ControlImplementation.builder().control(control).status(status(random));
    if (random.nextInt(3) == 0) {
      implementation.validUntil(DAY.plusDays(random.nextInt(40) - 20));
    }
    return implementation.description("As in note " + random.nextInt(9) + ".").build();
  }

  /** The case with the decisions as its days have them, in another order. */
  MigrationDraft shuffled(Random random) {
    List<SoaEntry> decisions = new ArrayList<>(statement.entries());
    Collections.shuffle(decisions, random);
    return SoaMigration.between(from, to, DAY)
        .decide(decisions)
        .controls(controls.withCustom(OWN))
        .treatments(treatments)
        .draft();
  }

  MigrationDraft draft() {
    return SoaMigration.of(statement, to, DAY).controls(controls).treatments(treatments).draft();
  }
}
