package io.isms.riskcalc.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The laws find each seeded error, and the right one of them does. */
class MutantsTest {
  @ParameterizedTest
  @CsvSource({
    "UnratedIsLowest, withoutARequiredInputThereIsNoLevel",
    "UnknownIsDropped, whatIsNoInputIsRefused",
    "FallsInTheLowestColumn, theLevelGoesTheWayThatEachInputDeclares",
    "StatedLevelIsNotDerived, theDerivationLeadsToTheRating",
    "FailsWhereNothingIsAffected, everyEstimateHasARating",
    "ReductionHasNoBound, everyEstimateHasARating",
    "MissingIsHighest, withoutARequiredInputThereIsNoLevel",
    "LowestIsMissing, everyEstimateHasARating",
    "ReductionIsWhatRemains, theLevelGoesTheWayThatEachInputDeclares",
    "EmptyIsMedium, withoutARequiredInputThereIsNoLevel",
    "RatingContainsNoise, theSameEstimateHasTheSameRating",
    "BandsOverlap, aHigherValueHasNoLowerLevel",
    "InputsGoByTheirOrder, theOrderOfTheInputsDoesNotMatter",
    "TextIsAnotherMethod, textAndObjectHaveTheSameRating",
  })
  void aLawFinds(String mutant, String law) throws ClassNotFoundException {
    Set<String> broken = brokenLaws(Class.forName(Mutants.class.getName() + "$" + mutant));
    assertTrue(broken.contains(law), mutant + " breaks " + broken);
  }

  private static Set<String> brokenLaws(Class<?> laws) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(laws))
            .filters(EngineFilter.includeEngines("jqwik"))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    Set<String> broken = new TreeSet<>();
    listener
        .getSummary()
        .getFailures()
        .forEach(failure -> broken.add(failure.getTestIdentifier().getDisplayName()));
    return broken;
  }
}
