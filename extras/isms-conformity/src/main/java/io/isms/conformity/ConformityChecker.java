package io.isms.conformity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.Isms;
import io.isms.common.ContentHasher;
import io.isms.common.Elements;
import io.isms.conformity.rules.StandardRules;
import io.isms.context.Organization;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a management system against an edition of ISO/IEC 27001. Pure: the same system, edition,
 * day and profile give the same report on every machine. Immutable and safe for use by several
 * threads.
 */
public final class ConformityChecker {
  private final ImmutableSortedMap<String, Rule> rules;
  private final Optional<ContentHasher> hasher;

  private ConformityChecker(List<Rule> rules, Optional<ContentHasher> hasher) {
    this.hasher = hasher;
    this.rules = Elements.byId("rule", rules, Rule::code);
    rules.forEach(
        rule ->
            rule.refs()
                .forEach(
                    ref ->
                        checkArgument(
                            Requirements.of(ref.edition()).find(ref).isPresent(),
                            "Invalid rule %s: serves %s (expected: a requirement of the edition)",
                            rule.code(),
                            ref)));
  }

  /** A checker with the rules of this library. */
  public static ConformityChecker standard() {
    return of(StandardRules.SETS);
  }

  /**
   * A checker with those rules alone.
   *
   * @throws IllegalArgumentException if two rules have one code, or a rule serves a requirement
   *     that there is not
   */
  public static ConformityChecker of(Iterable<RuleSet> sets) {
    List<Rule> rules = new ArrayList<>();
    sets.forEach(set -> rules.addAll(set.rules()));
    return new ConformityChecker(rules, Optional.empty());
  }

  /**
   * A checker with these rules too.
   *
   * @throws IllegalArgumentException if a code is there already, or a rule serves a requirement
   *     that there is not
   */
  public ConformityChecker with(RuleSet own) {
    List<Rule> all = new ArrayList<>(rules.values());
    all.addAll(own.rules());
    return new ConformityChecker(all, hasher);
  }

  /**
   * A checker that holds decisions to what was seen when they were made. One that is bound to a
   * content which is no longer what there is counts for no rule, and one that is bound to what
   * there is counts whenever it was made; where no other rule would miss it, rules of its own tell
   * about it.
   *
   * @param hasher the hasher by which decisions were bound
   * @throws IllegalArgumentException if the checker does so already
   */
  public ConformityChecker boundBy(ContentHasher hasher) {
    return new ConformityChecker(
        with(StandardRules.BOUND_DECISIONS).rules().values().asList(), Optional.of(hasher));
  }

  /** The rules, by code. */
  public ImmutableSortedMap<String, Rule> rules() {
    return rules;
  }

  /** Where the system stands, by the usual figures and without guidance. */
  public ConformityReport check(Isms isms, Edition edition, LocalDate asOf) {
    return check(isms, edition, asOf, CheckProfile.USUAL);
  }

  /**
   * Where the system stands.
   *
   * @param isms the management system
   * @param edition the edition to hold it against, which need not be the one it follows
   * @param asOf the day on which to look at it; what is dated later has not happened yet
   * @param profile the figures, grades and extents to go by
   * @throws IllegalArgumentException if the profile names a rule that there is not
   */
  public ConformityReport check(Isms isms, Edition edition, LocalDate asOf, CheckProfile profile) {
    profile.switchedOff().forEach(code -> Elements.get("rule", rules, code));
    profile.grades().keySet().forEach(code -> Elements.get("rule", rules, code));
    Snapshot snapshot =
        new Snapshot(
            requireNonNull(isms, "isms"),
            requireNonNull(edition, "edition"),
            requireNonNull(asOf, "asOf"),
            profile,
            hasher);
    Views views = new Views(snapshot);
    Tallies tallies = new Tallies(snapshot);
    ImmutableList<Rule> running =
        rules.values().stream()
            .filter(rule -> !profile.switchedOff().contains(rule.code()))
            .filter(rule -> rule.runsIn(edition, profile.guidance()))
            .collect(ImmutableList.toImmutableList());
    running.forEach(rule -> run(rule, snapshot, views, tallies));
    tallies.escalate();
    Declared declared = views.get(Declared.class, Declared::new);
    ImmutableList<RequirementResult> requirements =
        new RequirementVerdicts(edition, running, tallies, declared).results();
    return ConformityReport.builder()
        .edition(edition)
        .asOf(asOf)
        .organization(isms.context().organization().map(Organization::name))
        .profile(profile)
        .verdict(ConformityReport.overall(requirements))
        .requirements(requirements)
        .guidance(
            profile.guidance() && edition != Edition.E2005
                ? new GuidanceVerdicts(isms, running, tallies, declared).results()
                : ImmutableList.of())
        .build();
  }

  /** What one rule alone has to tell. */
  Tallies run(String code, Snapshot snapshot) {
    Tallies tallies = new Tallies(snapshot);
    run(Elements.get("rule", rules, code), snapshot, new Views(snapshot), tallies);
    return tallies;
  }

  private static void run(Rule rule, Snapshot snapshot, Views views, Tallies tallies) {
    rule.check().run(new Probe(rule, Probe.WHOLE, snapshot, views, tallies));
  }

  /** The rules that serve a requirement, in the order of their codes. */
  public ImmutableList<Rule> rulesFor(ClauseRef requirement) {
    return rules.values().stream()
        .filter(rule -> rule.refs().contains(requirement))
        .collect(ImmutableList.toImmutableList());
  }
}
