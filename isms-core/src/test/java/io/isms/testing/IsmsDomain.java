package io.isms.testing;

import io.isms.Isms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary whole systems, and with them the arbitrary values of every package. */
@Domain(CommonDomain.class)
@Domain(ControlDomain.class)
@Domain(ContextDomain.class)
@Domain(LeadershipDomain.class)
@Domain(RiskDomain.class)
@Domain(TreatmentDomain.class)
@Domain(ApplicabilityDomain.class)
public final class IsmsDomain extends DomainContextBase {
  /** Systems, now and then one that states nothing but its edition. */
  @Provide
  public static Arbitrary<Isms> isms() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, CommonDomain.edition().map(edition -> Isms.builder().edition(edition).build())),
        Tuple.of(19, Known.any().flatMap(IsmsDomain::systems)));
  }

  /** What values may refer to. */
  @Provide
  public static Arbitrary<Known> known() {
    return Known.any();
  }

  /** Systems that hold everything known. */
  public static Arbitrary<Isms> systems(Known known) {
    return Builders.withBuilder(() -> Isms.builder().edition(known.edition()))
        .use(ContextDomain.contexts(known))
        .in(Isms.Builder::context)
        .use(Arbitraries.just(known.criteria()).optional(0.8))
        .in(Isms.Builder::criteria)
        .use(RiskDomain.registers(known))
        .in(Isms.Builder::register)
        .use(ControlDomain.registers(known))
        .in(Isms.Builder::controls)
        .use(TreatmentDomain.registers(known))
        .in(Isms.Builder::treatment)
        .use(ApplicabilityDomain.decisions(known))
        .in(Isms.Builder::decisions)
        .use(RiskDomain.assessments(known).optional(0.7))
        .in(Isms.Builder::assessment)
        .use(ApplicabilityDomain.statements(known).optional(0.7))
        .in(Isms.Builder::statementOfApplicability)
        .use(TreatmentDomain.plans(known).optional(0.7))
        .in(Isms.Builder::treatmentPlan)
        .build(Isms.Builder::build)
        .withoutEdgeCases();
  }
}
