package io.isms.conformity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.isms.common.Elements;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing that is looked at: a code, what holds where it is kept, the requirements of each
 * edition that it serves, and how to look. Where a rule tells about several requirements one by
 * one, each is a part with its own name.
 *
 * <pre>{@code
 * Rule.named("CTX-01", "There is an issue of each origin")
 *     .since2013("4.1")
 *     .check(it -> ...)
 * }</pre>
 */
public final class Rule {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*+");

  private final String code;
  private final String summary;
  private final ImmutableMap<String, ImmutableListMultimap<Edition, ClauseRef>> parts;
  private final Check check;

  private Rule(Declaration declared, Check check) {
    this.code = declared.code;
    this.summary = declared.summary;
    ImmutableMap.Builder<String, ImmutableListMultimap<Edition, ClauseRef>> built =
        ImmutableMap.builder();
    declared.parts.forEach((name, refs) -> built.put(name, refs.build()));
    this.parts = built.buildOrThrow();
    this.check = requireNonNull(check, "check");
  }

  /**
   * Begins the declaration of a rule.
   *
   * @param code the code of its findings; the identifier in the guidance where the rule comes from
   *     there. Part of the API, never reused or renamed
   * @param summary what holds where the rule is kept, as a sentence
   * @throws IllegalArgumentException if the code has another form than {@code CTX-01}
   */
  public static Declaration named(String code, String summary) {
    return new Declaration(code, summary);
  }

  /** The code. */
  public String code() {
    return code;
  }

  /** What holds where it is kept. */
  public String summary() {
    return summary;
  }

  /** How to look. */
  public Check check() {
    return check;
  }

  /** All requirements that it serves, of every edition. */
  public ImmutableSet<ClauseRef> refs() {
    return parts.values().stream()
        .flatMap(refs -> refs.values().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The requirements of that edition that a part of it serves, the first one named first. */
  ImmutableSet<ClauseRef> refs(String part, Edition edition) {
    return ImmutableSet.copyOf(Elements.get("part of " + code, parts, part).get(edition));
  }

  /** Whether it has something to say in that edition. */
  boolean runsIn(Edition edition, boolean guidance) {
    return servesAnyOf(edition)
        || guidance && edition != Edition.E2005 && Guidance.origin(code).isPresent();
  }

  private boolean servesAnyOf(Edition edition) {
    return parts.values().stream().anyMatch(refs -> refs.containsKey(edition));
  }

  @Override
  public String toString() {
    return code;
  }

  /** A rule in the making; ends with {@link #check}. */
  public static final class Declaration {
    private final String code;
    private final String summary;
    private final Map<String, ImmutableListMultimap.Builder<Edition, ClauseRef>> parts =
        new LinkedHashMap<>();
    private ImmutableListMultimap.Builder<Edition, ClauseRef> current;

    private Declaration(String code, String summary) {
      checkArgument(
          CODE.matcher(code).matches(), "Invalid rule '%s' (expected: a form like CTX-01)", code);
      this.code = code;
      this.summary = summary;
      this.current = ImmutableListMultimap.builder();
      parts.put(Probe.WHOLE, current);
    }

    /** The requirements of the 2005 edition that it serves. */
    public Declaration in2005(String... clauses) {
      return in(Edition.E2005, clauses);
    }

    /** The requirements of the 2013 edition that it serves, where 2022 has others. */
    public Declaration in2013(String... clauses) {
      return in(Edition.E2013, clauses);
    }

    /** The requirements of the 2022 edition that it serves, where 2013 has others. */
    public Declaration in2022(String... clauses) {
      return in(Edition.E2022, clauses);
    }

    /** The requirements that it serves in 2013 and, under the same number, in 2022. */
    public Declaration since2013(String... clauses) {
      return in2013(clauses).in2022(clauses);
    }

    private Declaration in(Edition edition, String... clauses) {
      for (String clause : clauses) {
        current.put(edition, ClauseRef.of(edition, clause));
      }
      return this;
    }

    /**
     * Begins a part: the requirements named from here on are what it serves.
     *
     * @throws IllegalArgumentException if there is a part of that name already
     */
    public Declaration part(String name) {
      checkArgument(!parts.containsKey(name), "Invalid rule %s: part '%s' twice", code, name);
      current = ImmutableListMultimap.builder();
      parts.put(name, current);
      return this;
    }

    /** The rule that looks in this way. */
    public Rule check(Check check) {
      return new Rule(this, check);
    }
  }
}
