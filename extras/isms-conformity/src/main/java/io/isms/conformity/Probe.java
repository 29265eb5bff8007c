package io.isms.conformity;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.Isms;
import io.isms.common.Severity;
import io.isms.declaration.NoneRecorded;
import io.isms.declaration.PlannedInterval;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule sees of the system, and where it tells what it found. Each way of telling takes
 * whether all is well, what it is about, and the message in case it is not; it gives back whether
 * all is well. What is well counts as evidence.
 *
 * <ul>
 *   <li>{@link #demand}: absent altogether, or a link that others rest on is cut: major;
 *   <li>{@link #require}: one instance is incomplete, late or inconsistent: minor;
 *   <li>{@link #observe}: no nonconformity, but worth a look, in the 2005 edition's rows;
 *   <li>{@link #recommend}, {@link #suggest}, {@link #agree}: guidance of 27003 that is
 *       recommended, possible, or a test of consistency of this library's own; never a
 *       nonconformity, and told only if the profile asks for guidance.
 * </ul>
 */
public final class Probe {
  /** The name of the part that a rule without named parts consists of. */
  static final String WHOLE = "";

  private final Rule rule;
  private final String part;
  private final Snapshot snapshot;
  private final Views views;
  private final Tallies tallies;
  private final ImmutableSet<ClauseRef> refs;

  Probe(Rule rule, String part, Snapshot snapshot, Views views, Tallies tallies) {
    this.rule = rule;
    this.part = part;
    this.snapshot = snapshot;
    this.views = views;
    this.tallies = tallies;
    this.refs = rule.refs(part, snapshot.edition());
  }

  /** The management system. */
  public Isms isms() {
    return snapshot.isms();
  }

  /** The edition that it is held against. */
  public Edition edition() {
    return snapshot.edition();
  }

  /** The day on which it is looked at. */
  public LocalDate asOf() {
    return snapshot.asOf();
  }

  /** The figures that the caller chose. */
  public CheckProfile profile() {
    return snapshot.profile();
  }

  /** Whether something of that day has happened by the day of the check. */
  public boolean isPast(LocalDate day) {
    return !day.isAfter(asOf());
  }

  /**
   * A view of the system that rules share, such as an index; made once for a check.
   *
   * @param type the type of the view
   * @param maker makes it
   */
  public <T> T view(Class<T> type, Function<Snapshot, T> maker) {
    return views.get(type, maker);
  }

  /** The part of that name, to tell about its requirements. */
  public Probe part(String name) {
    return new Probe(rule, name, snapshot, views, tallies);
  }

  /**
   * Whether it is on record, for a requirement that this rule serves, that there is nothing of that
   * subject, and why.
   */
  public boolean noneRecorded(Object subject) {
    return findNone(subject).isPresent();
  }

  /** That record; the newest of several; empty if there is none. */
  public Optional<NoneRecorded> findNone(Object subject) {
    return declared().findNone(concerned(), subject.toString());
  }

  /** How often what this rule is about is to happen; empty if that is not planned. */
  public Optional<PlannedInterval> plannedInterval() {
    return declared().findInterval(concerned());
  }

  private Declared declared() {
    return view(Declared.class, Declared::new);
  }

  private ImmutableSet<ClauseRef> concerned() {
    return refs.isEmpty()
        ? Guidance.origin(rule.code())
            .map(row -> ImmutableSet.of(row.clause(edition())))
            .orElse(ImmutableSet.of())
        : refs;
  }

  /** Something without which the requirement is not met at all. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean demand(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return tell(Severity.MAJOR, ok, subject, message, arguments);
  }

  /** Something that one instance lacks. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean require(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return tell(Severity.MINOR, ok, subject, message, arguments);
  }

  /** Something that is worth a look. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean observe(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return tell(Severity.OBSERVATION, ok, subject, message, arguments);
  }

  /** Something that 27003 recommends. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean recommend(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return guide(Severity.OBSERVATION, ok, subject, message, arguments);
  }

  /** Something that 27003 mentions as possible. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean suggest(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return guide(Severity.HINT, ok, subject, message, arguments);
  }

  /** Something that has to go together by the judgment of this library. */
  @CanIgnoreReturnValue
  @FormatMethod
  public boolean agree(
      boolean ok, Object subject, @FormatString String message, Object... arguments) {
    return guide(Severity.CONSISTENCY, ok, subject, message, arguments);
  }

  /** The first occurrence is still ahead, as planned; the reason says until when. */
  @FormatMethod
  public void notDue(@FormatString String reason, Object... arguments) {
    if (!refs.isEmpty()) {
      tallies.notDue(rule, refs, String.format(reason, arguments));
    }
  }

  @FormatMethod
  private boolean tell(
      Severity severity, boolean ok, Object subject, String message, Object... arguments) {
    if (!refs.isEmpty()) {
      if (ok) {
        tallies.met(rule, refs, subject);
      } else {
        tallies.unmet(rule, refs, severity, subject, String.format(message, arguments));
      }
    }
    return ok;
  }

  @FormatMethod
  private boolean guide(
      Severity severity, boolean ok, Object subject, String message, Object... arguments) {
    if (isGuided(severity)) {
      if (ok) {
        tallies.followed(rule, subject);
      } else {
        tallies.notFollowed(rule, severity, subject, String.format(message, arguments));
      }
    }
    return ok;
  }

  private boolean isGuided(Severity severity) {
    return profile().guidance()
        && edition() != Edition.E2005
        && (severity != Severity.HINT || profile().hints());
  }

  @Override
  public String toString() {
    return rule + (part.equals(WHOLE) ? "" : " (" + part + ")");
  }
}
