package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.common.Finding;
import io.isms.conformity.example.ConformingIsms;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The test of the rules of one file: each is kept by the conforming example, and each change that
 * breaks it gives its finding and no other.
 */
public abstract class RuleCases {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  protected RuleCases() {}

  /** The cases, one or several for each rule of the file. */
  protected abstract List<RuleCase> cases();

  @TestFactory
  public Stream<DynamicNode> everyRuleIsKeptByTheExampleAndBrokenByASmallChange() {
    return cases().stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.code(), editions(rule).stream().flatMap(edition -> tests(rule, edition))));
  }

  @TestFactory
  public Stream<DynamicNode> noRuleIsNamedThatTheChangeDoesNotBreak() {
    return cases().stream()
        .flatMap(
            rule ->
                rule.violations().stream()
                    .filter(violation -> !violation.also().isEmpty())
                    .map(
                        violation ->
                            dynamicTest(
                                rule.code() + ": broken when " + violation.change().how(),
                                () -> alsoBroken(rule, violation))));
  }

  private static List<Edition> editions(RuleCase rule) {
    Rule declared = Elements.get("rule", CHECKER.rules(), rule.code());
    List<Edition> editions =
        rule.editions().stream().filter(edition -> declared.runsIn(edition, true)).toList();
    assertTrue(!editions.isEmpty(), rule.code() + " runs in none of " + rule.editions());
    return editions;
  }

  private static Stream<DynamicNode> tests(RuleCase rule, Edition edition) {
    return Stream.of(
            Stream.of(
                dynamicTest(
                    edition + ": kept when " + rule.satisfied().how(), () -> kept(rule, edition))),
            rule.violations().stream()
                .map(
                    violation ->
                        dynamicTest(
                            edition + ": broken when " + violation.change().how(),
                            () -> broken(rule, edition, violation))),
            rule.pauses().stream()
                .map(
                    pause ->
                        dynamicTest(
                            edition + ": paused when " + pause.change().how(),
                            () -> paused(rule, edition, pause))))
        .flatMap(tests -> tests);
  }

  private static Tallies run(RuleCase rule, Isms isms, Edition edition) {
    return CHECKER.run(rule.code(), new Snapshot(isms, edition, ConformingIsms.DAY, FULL));
  }

  private static void paused(RuleCase rule, Edition edition, RuleCase.Pause pause) {
    Tallies told = run(rule, pause.change().change().apply(satisfying(rule, edition)), edition);
    assertEquals(List.of(), told.told(rule.code()).findings());
    assertEquals(List.of(), told.guidance(rule.code()).findings());
    assertEquals(pause.ahead(), ImmutableSet.copyOf(told.told(rule.code()).ahead()));
    assertTrue(
        !pause.ahead().isEmpty()
            || told.told(rule.code()).isEmpty() && told.guidance(rule.code()).isEmpty(),
        rule.code() + " looks at something");
  }

  private static void kept(RuleCase rule, Edition edition) {
    Tallies told = run(rule, satisfying(rule, edition), edition);
    assertEquals(List.of(), told.told(rule.code()).findings());
    assertEquals(List.of(), told.guidance(rule.code()).findings());
    assertTrue(
        !told.told(rule.code()).isEmpty() || !told.guidance(rule.code()).isEmpty(),
        rule.code() + " looks at nothing");
  }

  private static void alsoBroken(RuleCase rule, RuleCase.Violation violation) {
    Set<String> broken =
        editions(rule).stream()
            .flatMap(edition -> brought(rule, edition, violation).stream())
            .map(Finding::code)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), Sets.difference(violation.also(), broken), "named in vain");
  }

  /** What the change brings that was not there before. */
  private static Set<Finding> brought(
      RuleCase rule, Edition edition, RuleCase.Violation violation) {
    Isms before = satisfying(rule, edition);
    Isms after = violation.change().change().apply(before);
    return Sets.difference(
        ImmutableSet.copyOf(check(after, edition)), ImmutableSet.copyOf(check(before, edition)));
  }

  private static void broken(RuleCase rule, Edition edition, RuleCase.Violation violation) {
    Set<Finding> found = brought(rule, edition, violation);
    assertEquals(
        new TreeSet<>(violation.messages()),
        found.stream()
            .filter(finding -> finding.code().equals(rule.code()))
            .map(Finding::message)
            .collect(Collectors.toCollection(TreeSet::new)));
    violation
        .severity()
        .ifPresent(
            severity ->
                assertEquals(
                    Set.of(severity),
                    found.stream()
                        .filter(finding -> finding.code().equals(rule.code()))
                        .map(Finding::severity)
                        .collect(Collectors.toSet())));
    assertEquals(
        List.of(),
        found.stream()
            .filter(finding -> !finding.code().equals(rule.code()))
            .filter(finding -> !violation.also().contains(finding.code()))
            .map(finding -> finding.code() + ": " + finding.message())
            .toList(),
        "unrelated findings");
  }

  private static List<Finding> check(Isms isms, Edition edition) {
    return CHECKER.check(isms, edition, ConformingIsms.DAY, FULL).findings();
  }

  private static Isms satisfying(RuleCase rule, Edition edition) {
    return rule.satisfied().change().apply(ConformingIsms.of(edition));
  }
}
