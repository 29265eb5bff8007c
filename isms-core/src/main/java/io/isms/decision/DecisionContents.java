package io.isms.decision;

import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.context.Scope;
import io.isms.evaluation.AuditProgramme;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Policy;
import io.isms.operation.IsmsVersion;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.standard.NaturalOrder;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What decisions are about, as a system has it now. */
final class DecisionContents {
  private final Isms isms;
  private final ContentHasher hasher;
  private final Optional<RiskTreatmentPlan> plan;
  private final Map<Subject, Optional<ContentHash>> hashes = new HashMap<>();

  /** What was approved, as a key. */
  private record Subject(ApprovalSubject of, Optional<String> element) {}

  DecisionContents(Isms isms, ContentHasher hasher) {
    this.isms = isms;
    this.hasher = hasher;
    this.plan = isms.treatmentPlan().map(RiskTreatmentPlan::content);
  }

  /** What is approved, in words, such as {@code policy POL-1}. */
  static String inWords(ApprovalSubject of, Optional<String> element) {
    return DecisionKind.of(of).label() + element.map(" "::concat).orElse("");
  }

  /** The hash of what there is of that; empty if there is nothing. */
  Optional<ContentHash> hashOf(ApprovalSubject of, Optional<String> element) {
    return hashes.computeIfAbsent(
        new Subject(of, element), it -> content(it.of(), it.element()).map(hasher::materialHash));
  }

  /** The hash of what there is to consent to of that risk; empty if it was not assessed. */
  Optional<ContentHash> hashOf(RiskId risk) {
    return line(risk)
        .<Object>map(it -> it)
        .or(() -> assessed(risk).map(it -> unplanned(risk, it)))
        .map(hasher::materialHash);
  }

  /** The ids of that where there can be several; one that is empty where there cannot. */
  List<Optional<String>> elements(ApprovalSubject of) {
    return switch (of) {
      case POLICY -> ids(isms.leadership().policies(), policy -> policy.id().value());
      case AUDIT_PROGRAMME ->
          ids(isms.evaluation().auditProgrammes(), programme -> programme.id().value());
      default -> List.of(Optional.empty());
    };
  }

  private static <T> List<Optional<String>> ids(Collection<T> all, Function<T, String> idOf) {
    return all.stream().map(idOf).sorted(NaturalOrder.INSTANCE).map(Optional::of).toList();
  }

  /** The risks that are assessed or planned for. */
  SortedSet<RiskId> risks() {
    TreeSet<RiskId> risks = new TreeSet<>();
    plan.ifPresent(it -> risks.addAll(it.byRisk().keySet()));
    isms.assessment().ifPresent(it -> risks.addAll(it.byRisk().keySet()));
    return risks;
  }

  /** What is to be lived with of that risk; empty if it was not assessed, or is avoided. */
  Optional<Rating> remaining(RiskId risk) {
    return line(risk).isPresent()
        ? line(risk).flatMap(PlannedTreatment::remaining)
        : assessed(risk).map(AssessedRisk::current);
  }

  Optional<Integer> version(ApprovalSubject of, Optional<String> element) {
    return switch (of) {
      case SCOPE -> isms.context().scope().map(Scope::version);
      case POLICY -> policy(element).map(Policy::version);
      case RISK_CRITERIA -> isms.criteria().map(RiskCriteria::version);
      case STATEMENT_OF_APPLICABILITY ->
          isms.statementOfApplicability().map(StatementOfApplicability::version);
      case TREATMENT_PLAN, RESIDUAL_RISKS -> plan.map(RiskTreatmentPlan::version);
      case OPERATION ->
          isms.operation().versions().stream()
              .reduce((older, newer) -> newer)
              .map(IsmsVersion::version);
      case AUDIT_PROGRAMME -> auditProgramme(element).map(AuditProgramme::version);
    };
  }

  private Optional<?> content(ApprovalSubject of, Optional<String> element) {
    return switch (of) {
      case SCOPE -> isms.context().scope();
      case POLICY -> policy(element);
      case RISK_CRITERIA -> isms.criteria();
      case STATEMENT_OF_APPLICABILITY -> isms.statementOfApplicability();
      case TREATMENT_PLAN -> plan;
      case RESIDUAL_RISKS -> plan.map(RiskTreatmentPlan::byRisk);
      case OPERATION -> OperatingBasis.of(isms);
      case AUDIT_PROGRAMME -> auditProgramme(element);
    };
  }

  private Optional<Policy> policy(Optional<String> id) {
    return one(isms.leadership().policies(), id, policy -> policy.id().value());
  }

  private Optional<AuditProgramme> auditProgramme(Optional<String> id) {
    return one(isms.evaluation().auditProgrammes(), id, programme -> programme.id().value());
  }

  /** The one of that id; where no id is named, the only one that there is. */
  private static <T> Optional<T> one(
      Collection<T> all, Optional<String> id, Function<T, String> idOf) {
    return id.isPresent()
        ? all.stream().filter(it -> id.equals(Optional.of(idOf.apply(it)))).findFirst()
        : all.stream().findFirst().filter(it -> all.size() == 1);
  }

  private Optional<PlannedTreatment> line(RiskId risk) {
    return plan.flatMap(it -> it.findItem(risk));
  }

  private Optional<AssessedRisk> assessed(RiskId risk) {
    return isms.assessment().map(it -> it.byRisk().get(risk));
  }

  private UnplannedRisk unplanned(RiskId risk, AssessedRisk assessed) {
    return UnplannedRisk.builder()
        .assessed(assessed)
        .treatment(Optional.ofNullable(isms.treatment().treatmentsByRisk().get(risk)))
        .build();
  }
}
