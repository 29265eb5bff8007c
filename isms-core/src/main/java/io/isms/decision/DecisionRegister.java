package io.isms.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.Isms;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.standard.NaturalOrder;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The decisions of a system, held against what the system is now: the approvals, and the
 * acceptances of risks. A decision that holds the material hash of what was seen is bound to it: it
 * is outdated as soon as what there is has another one, and valid again when that change is undone,
 * whatever the version is called.
 *
 * <p>A decision without a hash is not bound. An approval then stands only while the version that it
 * names is the one there is, an acceptance while what remains is not above its level; where there
 * is nothing to compare, it is outdated, since nobody can tell what was seen.
 *
 * <p>Only the days of decisions are looked at as of a day; the content is that of the system given.
 */
public final class DecisionRegister {
  private static final Comparator<DecisionStatus> ORDER =
      Comparator.comparing(DecisionStatus::kind)
          .thenComparing(
              status -> status.element().or(() -> status.risk().map(RiskId::value)).orElse(""),
              NaturalOrder.INSTANCE)
          .thenComparing(DecisionStatus::on)
          .thenComparing(
              status -> status.approval().map(ApprovalId::value).orElse(""), NaturalOrder.INSTANCE);

  private final Isms isms;
  private final DecisionContents contents;
  private final ImmutableSortedMap<RiskId, RiskAcceptance> acceptances;

  private DecisionRegister(Isms isms, ContentHasher hasher) {
    this.isms = isms;
    this.contents = new DecisionContents(isms, hasher);
    this.acceptances = acceptances(isms);
  }

  /** The decisions of that system, held against its content by that hasher. */
  public static DecisionRegister of(Isms isms, ContentHasher hasher) {
    return new DecisionRegister(requireNonNull(isms, "isms"), requireNonNull(hasher, "hasher"));
  }

  /**
   * What has become of each decision by that day, in the order of the kinds, of what was approved
   * or which risk was accepted, of the days and of the ids. Decisions of later days are not there.
   */
  public ImmutableList<DecisionStatus> statesOn(LocalDate day) {
    ImmutableList.Builder<DecisionStatus> states = ImmutableList.builder();
    ImmutableList<Approval> given = givenBy(day);
    given.forEach(approval -> states.add(status(approval, given, day)));
    acceptances.values().stream()
        .filter(acceptance -> !acceptance.acceptedOn().isAfter(day))
        .forEach(acceptance -> states.add(status(acceptance, day)));
    return ImmutableList.sortedCopyOf(ORDER, states.build());
  }

  /**
   * All that can be decided on now, with its hash, in the order of the kinds and ids: what there is
   * to approve, and each risk that is assessed or planned for.
   */
  public ImmutableList<DecisionSubject> subjects() {
    ImmutableList.Builder<DecisionSubject> subjects = ImmutableList.builder();
    for (ApprovalSubject of : ApprovalSubject.values()) {
      contents.elements(of).forEach(element -> subject(of, element).ifPresent(subjects::add));
    }
    contents.risks().forEach(risk -> subject(risk).ifPresent(subjects::add));
    return subjects.build();
  }

  private Optional<DecisionSubject> subject(ApprovalSubject of, Optional<String> element) {
    return contents
        .hashOf(of, element)
        .map(
            hash ->
                DecisionSubject.builder()
                    .kind(DecisionKind.of(of))
                    .element(element)
                    .version(contents.version(of, element))
                    .hash(hash)
                    .build());
  }

  private Optional<DecisionSubject> subject(RiskId risk) {
    return contents
        .hashOf(risk)
        .map(
            hash ->
                DecisionSubject.builder()
                    .kind(DecisionKind.RISK_ACCEPTANCE)
                    .risk(risk)
                    .level(contents.remaining(risk).flatMap(Rating::findLevel).map(Level::code))
                    .hash(hash)
                    .build());
  }

  /**
   * What has become of that approval by that day, held against this system, be it one of its own or
   * one of an earlier state of it.
   */
  public DecisionStatus stateOf(Approval approval, LocalDate day) {
    return status(approval, givenBy(day), day);
  }

  /**
   * What has become of that acceptance by that day, held against this system, be it one of its own
   * or one of an earlier state of it.
   */
  public DecisionStatus stateOf(RiskAcceptance acceptance, LocalDate day) {
    return status(acceptance, day);
  }

  /** Whether that decision is one of this system's by that day. */
  boolean has(DecisionStatus decision, LocalDate day) {
    return !decision.on().isAfter(day)
        && (decision.approval().isPresent()
            ? decision.approval().flatMap(this::findApproval).isPresent()
            : decision
                .risk()
                .flatMap(this::findAcceptance)
                .filter(
                    it ->
                        it.acceptedBy().equals(decision.by())
                            && it.acceptedOn().equals(decision.on()))
                .isPresent());
  }

  Optional<Approval> findApproval(ApprovalId id) {
    return Optional.ofNullable(isms.leadership().approvalsById().get(id));
  }

  Approval getApproval(ApprovalId id) {
    return findApproval(id).orElseThrow();
  }

  Optional<RiskAcceptance> findAcceptance(RiskId risk) {
    return Optional.ofNullable(acceptances.get(risk));
  }

  RiskAcceptance getAcceptance(DecisionStatus decision) {
    return decision.risk().flatMap(this::findAcceptance).orElseThrow();
  }

  /**
   * The material hash of what there is to approve; empty if there is nothing.
   *
   * @param subject what is approved; where there can be several, the only one
   */
  public Optional<ContentHash> hashOf(ApprovalSubject subject) {
    return contents.hashOf(subject, Optional.empty());
  }

  /**
   * The material hash of what there is to approve; empty if there is nothing of that id.
   *
   * @param subject what is approved
   * @param element its id, such as that of a policy
   */
  public Optional<ContentHash> hashOf(ApprovalSubject subject, String element) {
    return contents.hashOf(subject, Optional.of(element));
  }

  /**
   * The material hash of what there is of a risk to consent to: its line of the plan, or else how
   * it was assessed and what was decided about it; empty if it was not assessed.
   */
  public Optional<ContentHash> hashOf(RiskId risk) {
    return contents.hashOf(risk);
  }

  /**
   * Begins an approval of what there is now, with its version and its hash filled in; what is
   * missing is the id, and who approves and when.
   *
   * @param subject what is approved; where there can be several, the only one
   * @throws IllegalArgumentException if there is nothing to approve
   */
  public Approval.Builder approve(ApprovalSubject subject) {
    return approve(subject, Optional.empty());
  }

  /**
   * Begins an approval of what there is now of that id, with its version and its hash filled in.
   *
   * @param subject what is approved
   * @param element its id, such as that of a policy
   * @throws IllegalArgumentException if there is nothing of that id
   */
  public Approval.Builder approve(ApprovalSubject subject, String element) {
    return approve(subject, Optional.of(element));
  }

  private Approval.Builder approve(ApprovalSubject subject, Optional<String> element) {
    Optional<ContentHash> seen = contents.hashOf(subject, element);
    checkArgument(
        seen.isPresent(),
        "Nothing to approve: %s (expected: there in the system)",
        DecisionContents.inWords(subject, element));
    return Approval.builder()
        .of(subject)
        .subject(element)
        .version(contents.version(subject, element))
        .seen(seen);
  }

  /**
   * Begins an acceptance of what remains of that risk now, with its level and its hash filled in;
   * what is missing is who accepts, when, and on what basis.
   *
   * @throws IllegalArgumentException if the risk was not assessed, or nothing is known to remain
   */
  public RiskAcceptance.Builder accept(RiskId risk) {
    Optional<Level> level = contents.remaining(risk).flatMap(Rating::findLevel);
    checkArgument(
        level.isPresent(),
        "Nothing to accept: %s (expected: a risk with a level that remains)",
        risk);
    return RiskAcceptance.builder()
        .risk(risk)
        .level(level.orElseThrow().code())
        .seen(contents.hashOf(risk));
  }

  private ImmutableList<Approval> givenBy(LocalDate day) {
    return isms.leadership().approvals().stream()
        .filter(approval -> !approval.on().isAfter(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** The acceptances: those of the register and, where it has none, those of the plan. */
  private static ImmutableSortedMap<RiskId, RiskAcceptance> acceptances(Isms isms) {
    Map<RiskId, RiskAcceptance> byRisk = new TreeMap<>();
    isms.treatmentPlan().map(RiskTreatmentPlan::items).stream()
        .flatMap(Collection::stream)
        .map(PlannedTreatment::acceptance)
        .flatMap(Optional::stream)
        .forEach(acceptance -> byRisk.put(acceptance.risk(), acceptance));
    byRisk.putAll(isms.treatment().acceptancesByRisk());
    return ImmutableSortedMap.copyOf(byRisk);
  }

  private DecisionStatus status(Approval approval, ImmutableList<Approval> given, LocalDate day) {
    Optional<ContentHash> now = contents.hashOf(approval.of(), approval.subject());
    String what = DecisionContents.inWords(approval.of(), approval.subject());
    Standing standing =
        Standing.ended(approval.revocation(), approval.validUntil(), day)
            .or(() -> approval.seen().map(seen -> Standing.bound(seen, now, what)))
            .orElseGet(
                () ->
                    Standing.byVersion(
                        approval.version(),
                        contents.version(approval.of(), approval.subject()),
                        what));
    return DecisionStatus.builder()
        .kind(DecisionKind.of(approval.of()))
        .approval(approval.id())
        .element(approval.subject())
        .by(approval.by())
        .on(approval.on())
        .validUntil(approval.validUntil())
        .state(standing.state())
        .why(standing.why())
        .seen(approval.seen())
        .now(now)
        .replacedBy(laterOf(approval, given).map(Approval::id))
        .build();
  }

  /** The latest approval of the same on a later day; empty if there is none. */
  private static Optional<Approval> laterOf(Approval approval, ImmutableList<Approval> given) {
    return given.stream()
        .filter(other -> other.of() == approval.of() && other.subject().equals(approval.subject()))
        .filter(other -> other.on().isAfter(approval.on()))
        .max(Comparator.comparing(Approval::on));
  }

  private DecisionStatus status(RiskAcceptance acceptance, LocalDate day) {
    RiskId risk = acceptance.risk();
    Optional<ContentHash> now = contents.hashOf(risk);
    Standing standing =
        Standing.ended(acceptance.revocation(), acceptance.validUntil(), day)
            .or(
                () ->
                    acceptance.seen().map(seen -> Standing.bound(seen, now, Standing.lineOf(risk))))
            .orElseGet(
                () -> Standing.byLevel(acceptance, isms.criteria(), contents.remaining(risk), day));
    return DecisionStatus.builder()
        .kind(DecisionKind.RISK_ACCEPTANCE)
        .risk(risk)
        .by(acceptance.acceptedBy())
        .on(acceptance.acceptedOn())
        .validUntil(acceptance.validUntil())
        .state(standing.state())
        .why(standing.why())
        .seen(acceptance.seen())
        .now(now)
        .build();
  }
}
