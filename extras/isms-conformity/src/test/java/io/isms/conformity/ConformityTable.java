package io.isms.conformity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.isms.standard.Edition;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which requirement is looked after by which rules, and by which cases those are tested. */
final class ConformityTable {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();

  private final ImmutableListMultimap<String, RuleCase> cases;

  ConformityTable() {
    this.cases = Multimaps.index(allCases(), RuleCase::code);
  }

  ImmutableListMultimap<String, RuleCase> cases() {
    return cases;
  }

  private static List<RuleCase> allCases() {
    List<RuleCase> all = new ArrayList<>();
    new ClassFileImporter()
        .importPackages("io.isms.conformity").stream()
            .filter(type -> type.isAssignableTo(RuleCases.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .sorted(Comparator.comparing(JavaClass::getName))
            .forEach(type -> all.addAll(casesOf(type.reflect())));
    return all;
  }

  private static List<RuleCase> casesOf(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((RuleCases) constructor.newInstance()).cases();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + type, e);
    }
  }

  /** The rules of the library that look after that requirement. */
  static ImmutableList<Rule> rulesFor(Requirement requirement) {
    return CHECKER.rulesFor(requirement.ref());
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            """
            # Conformity: requirement, rule, cases

            Made by `ConformityTableTest` from the tables of requirements, the rules and their cases; it
            fails where this file is not as it makes it. A requirement is looked after by rules, by the
            word of a person ("attested"), or by the verdict of other rows. Each rule is kept by the
            conforming example (or by it with the change named) and broken by each of the changes named.

            """);
    for (Edition edition : Edition.values()) {
      text.append("## ISO/IEC 27001:").append(edition).append("\n\n");
      text.append("| requirement | obligation | looked after by |\n|---|---|---|\n");
      for (Requirement row : Requirements.of(edition).rows()) {
        text.append(
            String.format(
                "| %s | %s | %s |%n",
                row.ref().clause(),
                row.obligation().name().toLowerCase(Locale.ROOT),
                lookedAfterBy(row)));
      }
      text.append('\n');
    }
    text.append(
        """
        ## Guidance of ISO/IEC 27003:2017

        | place | strength | looked after by |
        |---|---|---|
        """);
    for (GuidanceRow row : Guidance.rows()) {
      text.append(
          String.format(
              "| %s | %s | %s |%n",
              row.ref().place(),
              row.strength().name().toLowerCase(Locale.ROOT),
              lookedAfterBy(row)));
    }
    text.append(
        """

        ## Rules and cases

        | rule | what holds | kept when | broken when |
        |---|---|---|---|
        """);
    for (Rule rule : CHECKER.rules().values()) {
      text.append(
          String.format(
              "| %s | %s | %s | %s |%n",
              rule.code(),
              rule.summary(),
              cases.get(rule.code()).stream()
                  .map(it -> it.satisfied().how())
                  .distinct()
                  .collect(Collectors.joining("<br>")),
              cases.get(rule.code()).stream()
                  .flatMap(it -> it.violations().stream())
                  .map(violation -> violation.change().how())
                  .distinct()
                  .collect(Collectors.joining("<br>"))));
    }
    return text.toString().replace("\r", "");
  }

  private static String lookedAfterBy(Requirement row) {
    List<String> by = new ArrayList<>(rulesFor(row).stream().map(Rule::code).toList());
    row.attestation().ifPresent(expected -> by.add("attested: " + expected));
    if (row.ref().clause().equals("4.4")) {
      by.add("the verdict of all other duties");
    } else {
      row.takesOver().forEach(ref -> by.add("the verdict of " + ref.clause()));
    }
    return String.join(", ", by);
  }

  private static String lookedAfterBy(GuidanceRow row) {
    List<String> by =
        new ArrayList<>(row.checks().stream().filter(CHECKER.rules()::containsKey).toList());
    row.attestation().ifPresent(expected -> by.add("attested: " + expected));
    return String.join(", ", by);
  }
}
