package io.isms.riskcalc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.isms.standard.SourceClause;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.isms.riskcalc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule knowsTheModelAndNothingBesides =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax..",
              "com.google.common..",
              "com.google.errorprone.annotations..",
              "org.apache.commons.numbers.arrays..",
              "org.apache.commons.rng..",
              "org.apache.commons.statistics.descriptive..",
              "org.immutables.value..",
              "org.jspecify..",
              "io.isms",
              "io.isms.common..",
              "io.isms.context..",
              "io.isms.control..",
              "io.isms.risk..",
              "io.isms.riskcalc..",
              "io.isms.standard..",
              "io.isms.style..",
              "io.isms.treatment..");

  @ArchTest
  static final ArchRule methodsKnowTheirInterfaceAndNoCaller =
      noClasses()
          .that()
          .resideInAPackage("io.isms.riskcalc.*")
          .and()
          .resideOutsideOfPackage("io.isms.riskcalc.comparison")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.isms.riskcalc");

  @ArchTest
  static final ArchRule timeComesFromTheCaller =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule valueTypesNameTheirClause =
      classes()
          .that()
          .areInterfaces()
          .and(haveABuilder())
          .should()
          .beAnnotatedWith(SourceClause.class);

  @ArchTest
  static final ArchRule generatedClassesAreHidden =
      noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic();

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("io.isms.riskcalc.(*)..").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> haveABuilder() {
    return DescribedPredicate.describe(
        "have a nested builder",
        type -> type.getPackage().containsClassWithSimpleName("Immutable" + type.getSimpleName()));
  }
}
