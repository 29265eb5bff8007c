package io.isms.conformity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.Severity;
import io.isms.standard.Edition;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the conforming example keeps one rule, and small changes by which it breaks it.
 *
 * @param code the rule
 * @param editions the editions in which this is so
 * @param satisfied a change after which the rule is kept and has something to look at
 * @param violations changes that break it
 * @param pauses changes after which it has nothing to find yet
 */
public record RuleCase(
    String code,
    ImmutableSet<Edition> editions,
    Change satisfied,
    ImmutableList<Violation> violations,
    ImmutableList<Pause> pauses) {

  /** A small change of the conforming example, and how it reads after "when". */
  public record Change(String how, UnaryOperator<Isms> change) {}

  /**
   * A change that breaks a rule.
   *
   * @param change the change
   * @param messages the messages of all findings of the rule that it brings
   * @param severity how grave all of them are; empty if the case leaves that open
   * @param also the codes of other rules that it breaks by necessity
   */
  public record Violation(
      Change change,
      ImmutableSet<String> messages,
      Optional<Severity> severity,
      ImmutableSet<String> also) {}

  /**
   * A change after which a rule finds nothing.
   *
   * @param change the change
   * @param ahead why nothing is due yet; none if there is nothing to look at
   */
  public record Pause(Change change, ImmutableSet<String> ahead) {}

  /** The rule is kept by the example as it is, in every edition in which it runs. */
  public static RuleCase of(String code) {
    return new RuleCase(
        code,
        ImmutableSet.copyOf(Edition.values()),
        new Change("nothing is changed", UnaryOperator.identity()),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** This is so in those editions only. */
  public RuleCase in(Edition... only) {
    return new RuleCase(code, ImmutableSet.copyOf(only), satisfied, violations, pauses);
  }

  /** The example alone gives the rule nothing to look at; with that change it does. */
  public RuleCase satisfiedBy(String how, UnaryOperator<Isms> change) {
    return new RuleCase(code, editions, new Change(how, change), violations, pauses);
  }

  /** That change to the satisfying example breaks the rule, with exactly those messages. */
  public RuleCase violatedBy(String how, UnaryOperator<Isms> change, String... messages) {
    return with(
        new Violation(
            new Change(how, change),
            ImmutableSet.copyOf(messages),
            Optional.empty(),
            ImmutableSet.of()));
  }

  /** The findings of the last violation are of that severity. */
  public RuleCase graded(Severity severity) {
    return changingLast(
        last -> new Violation(last.change(), last.messages(), Optional.of(severity), last.also()));
  }

  /** The last violation breaks those rules too, by necessity. */
  public RuleCase alsoReports(String... codes) {
    return changingLast(
        last ->
            new Violation(
                last.change(), last.messages(), last.severity(), ImmutableSet.copyOf(codes)));
  }

  private RuleCase changingLast(UnaryOperator<Violation> change) {
    checkArgument(!violations.isEmpty(), "%s: violatedBy comes first", code);
    int last = violations.size() - 1;
    return new RuleCase(code, editions, satisfied, violations.subList(0, last), pauses)
        .with(change.apply(violations.get(last)));
  }

  /**
   * After that change of the satisfying example the rule finds nothing: it has nothing to look at,
   * or says what it waits for.
   */
  public RuleCase pausedBy(String how, UnaryOperator<Isms> change, String... ahead) {
    return new RuleCase(
        code,
        editions,
        satisfied,
        violations,
        ImmutableList.<Pause>builder()
            .addAll(pauses)
            .add(new Pause(new Change(how, change), ImmutableSet.copyOf(ahead)))
            .build());
  }

  private RuleCase with(Violation violation) {
    return new RuleCase(
        code,
        editions,
        satisfied,
        ImmutableList.<Violation>builder().addAll(violations).add(violation).build(),
        pauses);
  }
}
