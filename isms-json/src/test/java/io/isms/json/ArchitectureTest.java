package io.isms.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.CompactForms;
import io.isms.json.internal.Discriminators;
import io.isms.json.internal.Form;
import io.isms.json.internal.ValueType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Rules for this module, and those that bind all four. */
@AnalyzeClasses(packages = "io.isms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyThisModuleKnowsJson =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.isms.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "io.isms.json..");

  @ArchTest
  static final ArchRule theConventionKnowsNoJson =
      noClasses()
          .that()
          .belongToAnyOf(
              ValueType.class,
              Attribute.class,
              Form.class,
              CompactForms.class,
              Discriminators.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule internalsDoNotKnowWhatIsBuiltOnThem =
      noClasses()
          .that()
          .resideInAPackage("io.isms.json.internal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.isms.json");

  @ArchTest
  static final ArchRule internalsAreUsedByTheirOwnModule =
      classes()
          .that()
          .resideInAPackage("io.isms.json.internal")
          .should()
          .onlyHaveDependentClassesThat(resideInAnyPackage("io.isms.json.."));

  @ArchTest
  static final ArchRule generatedClassesAreHidden =
      noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.isms.(**)").should().beFreeOfCycles();

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
          .callMethod(Clock.class, "systemDefaultZone");
}
