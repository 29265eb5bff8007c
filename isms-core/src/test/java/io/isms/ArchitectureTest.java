package io.isms;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import io.isms.fixture.Whole;
import io.isms.standard.SourceClause;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** The rules of this module, and for each of them classes that break it. */
@AnalyzeClasses(packages = "io.isms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "io.isms";
  private static final String FIXTURE = "io.isms.fixture";

  /** The packages that look at the whole from above; no concept may use them. */
  private static final List<String> ABOVE = List.of("decision", "trace");

  /** The packages; each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "style",
          "standard",
          "common",
          "control",
          "context",
          "leadership",
          "support",
          "risk",
          "treatment",
          "applicability",
          "planning",
          "operation",
          "evaluation",
          "improvement",
          "declaration",
          "decision",
          "trace");

  @ArchTest static final ArchRule CONCEPTS_LOOK_ONLY_AT_EARLIER_ONES = lookOnlyBack(BASE);
  @ArchTest static final ArchRule NOBODY_KNOWS_THE_WHOLE = nobodyKnowsTheWhole(BASE);
  @ArchTest static final ArchRule PACKAGES_FORM_NO_CYCLE = noCycles(BASE);
  @ArchTest static final ArchRule THE_MODEL_KNOWS_NO_JSON = noJson();
  @ArchTest static final ArchRule TIME_COMES_FROM_THE_CALLER = noClock();
  @ArchTest static final ArchRule VALUE_TYPES_NAME_THEIR_CLAUSE = clausesNamed();
  @ArchTest static final ArchRule GENERATED_CLASSES_ARE_HIDDEN = generatedHidden();
  @ArchTest static final ArchRule PACKAGES_ARE_NAMED_BY_CONCEPT = namedByConcept();

  private static ArchRule lookOnlyBack(String base) {
    AllowedModuleDependencies allowed = allow().fromModule(ORDER.get(0)).toModules();
    for (int i = 1; i < ORDER.size(); i++) {
      allowed =
          allowed.fromModule(ORDER.get(i)).toModules(ORDER.subList(0, i).toArray(String[]::new));
    }
    return modules()
        .definedByPackages(base + ".(*)..")
        .should()
        .respectTheirAllowedDependencies(
            allowed, consideringOnlyDependenciesInAnyPackage(base + ".."))
        .ignoreDependency(resideInAnyPackage(above(base)), resideInAPackage(base));
  }

  private static String[] above(String base) {
    return ABOVE.stream().map(name -> base + "." + name).toArray(String[]::new);
  }

  private static ArchRule nobodyKnowsTheWhole(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + ".(*)..")
        .and()
        .resideOutsideOfPackages(above(base))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(base);
  }

  private static ArchRule noCycles(String base) {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule noJson() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."));
  }

  private static ArchRule noClock() {
    DescribedPredicate<JavaAccess<?>> asksTheTime =
        describe(
            "ask the time without a Clock given",
            access -> {
              String owner = access.getTargetOwner().getName();
              String name = access.getTarget().getName();
              boolean clockGiven =
                  access.getTarget().resolveMember().stream()
                      .filter(JavaCodeUnit.class::isInstance)
                      .map(JavaCodeUnit.class::cast)
                      .anyMatch(
                          unit ->
                              unit.getRawParameterTypes().stream()
                                  .anyMatch(type -> type.isEquivalentTo(Clock.class)));
              return owner.startsWith("java.time.") && name.equals("now") && !clockGiven
                  || owner.equals(Clock.class.getName())
                      && (name.startsWith("system") || name.startsWith("tick"))
                  || owner.equals(System.class.getName())
                      && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                  || owner.equals(Date.class.getName()) && name.equals("<init>");
            });
    return noClasses().should().accessTargetWhere(asksTheTime);
  }

  private static ArchRule clausesNamed() {
    return classes()
        .that()
        .areAnnotatedWith(Value.Immutable.class)
        .should()
        .beAnnotatedWith(SourceClause.class);
  }

  private static ArchRule generatedHidden() {
    return noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic();
  }

  private static ArchRule namedByConcept() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..model..", "..dto..", "..impl..", "..enums..");
  }

  private static final JavaClasses BREAKING = new ClassFileImporter().importPackages(FIXTURE);

  private static String violationsOf(ArchRule rule) {
    return String.join("\n", rule.evaluate(BREAKING).getFailureReport().getDetails());
  }

  @ArchTest
  static void allOfTheModelIsLookedAt(JavaClasses classes) {
    assertTrue(classes.contain(Isms.class));
    assertTrue(classes.stream().noneMatch(type -> type.getPackageName().startsWith(FIXTURE)));
    assertEquals(
        List.of(
            "io.isms",
            "io.isms.applicability",
            "io.isms.common",
            "io.isms.context",
            "io.isms.control",
            "io.isms.decision",
            "io.isms.declaration",
            "io.isms.evaluation",
            "io.isms.improvement",
            "io.isms.leadership",
            "io.isms.operation",
            "io.isms.planning",
            "io.isms.risk",
            "io.isms.standard",
            "io.isms.style",
            "io.isms.support",
            "io.isms.trace",
            "io.isms.treatment"),
        classes.stream().map(type -> type.getPackageName()).distinct().sorted().toList());
    assertTrue(
        classes.stream().filter(type -> type.isAnnotatedWith(Value.Immutable.class)).count() > 40,
        "the annotation on value types is seen");
  }

  @Test
  void aConceptThatLooksAtALaterOneIsFound() {
    String violations = violationsOf(lookOnlyBack(FIXTURE));
    assertTrue(violations.contains("Module Dependency [control -> risk]"), violations);
    assertTrue(!violations.contains("[risk -> control]"), violations);
  }

  @Test
  void aConceptThatKnowsTheWholeIsFound() {
    String violations = violationsOf(nobodyKnowsTheWhole(FIXTURE));
    assertTrue(violations.contains("LooksAhead"), violations);
    assertTrue(violations.contains(Whole.class.getName()), violations);
  }

  @Test
  void aCycleIsFound() {
    String violations = violationsOf(noCycles(FIXTURE));
    assertTrue(violations.contains("Cycle detected: Slice control"), violations);
  }

  @Test
  void jsonInTheModelIsFound() {
    String violations = violationsOf(noJson());
    assertTrue(violations.contains("LooksBack.json()"), violations);
  }

  @Test
  void everyWayToAskTheTimeIsFoundAndAClockGivenIsAllowed() {
    String violations = violationsOf(noClock());
    for (String method :
        List.of("today", "localTime", "instant", "millis", "nanos", "clock", "date")) {
      assertTrue(violations.contains("AsksTheTime." + method + "()"), method + "\n" + violations);
    }
    assertTrue(!violations.contains("AsksTheTime.allowed("), violations);
  }

  @Test
  void aValueTypeWithoutItsClauseIsFound() {
    String violations = violationsOf(clausesNamed());
    assertTrue(violations.contains("Class <io.isms.fixture.risk.Undocumented>"), violations);
  }

  @Test
  void aPublicGeneratedClassIsFound() {
    String violations = violationsOf(generatedHidden());
    assertTrue(violations.contains("ImmutableThing> has modifier PUBLIC"), violations);
  }

  @Test
  void aPackageNamedByATechnicalKindIsFound() {
    String violations = violationsOf(namedByConcept());
    assertTrue(violations.contains("io.isms.fixture.util.Helper"), violations);
  }
}
