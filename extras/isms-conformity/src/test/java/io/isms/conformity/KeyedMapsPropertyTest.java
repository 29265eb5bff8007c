package io.isms.conformity;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ProcedurePurpose;
import io.isms.common.SecurityProperty;
import io.isms.conformity.example.ConformingIsms;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.evaluation.ReviewTopic;
import io.isms.operation.ChangeFactor;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;

/** Where the 2005 edition lists items, leaving out any one of them is found, by its name. */
class KeyedMapsPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();

  private static List<String> messages(Isms isms, String rule) {
    return CHECKER
        .run(rule, new Snapshot(isms, Edition.E2005, ConformingIsms.DAY, CheckProfile.USUAL))
        .told(rule)
        .findings()
        .stream()
        .map(finding -> finding.message())
        .toList();
  }

  private static Isms review(UnaryOperator<ManagementReview> change) {
    return evaluation(
            it ->
                it.withManagementReviews(
                    one(
                        it.managementReviews(),
                        review -> review.id().value().equals("MR-2026"),
                        change)))
        .apply(ConformingIsms.of(Edition.E2005));
  }

  @Property
  @Tag("I20")
  void inputs(@ForAll("items") ReviewItem item) {
    Isms isms = review(it -> it.withInputs(Maps.filterKeys(it.inputs(), other -> other != item)));
    assertEquals(List.of("review MR-2026 skipped " + item), messages(isms, "MRV-05"));
  }

  @Provide
  Arbitrary<ReviewItem> items() {
    return Arbitraries.of(ReviewItem.class).filter(item -> item.letter(Edition.E2005).isPresent());
  }

  @Property
  @Tag("I20")
  void outputs(@ForAll ReviewOutputKind kind) {
    Isms isms = review(it -> it.withOutputs(Maps.filterKeys(it.outputs(), other -> other != kind)));
    Optional<String> letter = kind.letter2005();
    assertEquals(
        letter.map(it -> "review MR-2026 lacks output " + it + " " + kind).stream().toList(),
        messages(isms, "C05-7-3-LEAD"));
  }

  @Property
  @Tag("I20")
  void topics(@ForAll ReviewTopic topic) {
    Isms isms = review(it -> it.withTopics(Maps.filterKeys(it.topics(), other -> other != topic)));
    assertEquals(
        List.of("review MR-2026: topic " + topic.number() + " " + topic + " unanswered"),
        messages(isms, "C05-7-3-C"));
  }

  @Property
  @Tag("I20")
  void stepsOfCorrectiveAction(@ForAll @CharRange(from = 'a', to = 'f') char step) {
    assertEquals(
        List.of("corrective procedure PR-CORRECTION lacks step " + step + ")"),
        messages(without(step, ProcedurePurpose.CORRECTIVE_ACTION), "C05-8-2-P2"));
  }

  @Property
  @Tag("I20")
  void stepsOfPreventiveAction(@ForAll @CharRange(from = 'a', to = 'e') char step) {
    assertEquals(
        List.of("preventive procedure PR-PREVENTION lacks step " + step + ")"),
        messages(without(step, ProcedurePurpose.PREVENTIVE_ACTION), "C05-8-3-P3"));
  }

  @Property
  @Tag("I20")
  void stepsOfDocumentControl(@ForAll @CharRange(from = 'a', to = 'j') char step) {
    assertEquals(
        List.of("document control procedure PR-DOCUMENTS lacks step " + step + ")"),
        messages(without(step, ProcedurePurpose.DOCUMENT_CONTROL), "C05-4-3-2-LEAD-P2"));
  }

  @Property
  @Tag("I20")
  void factorsOfChange(@ForAll ChangeFactor factor) {
    Isms isms =
        operation(
                it ->
                    it.withRiskReviews(
                        all(
                            it.riskReviews(),
                            review ->
                                review.withFactors(
                                    Maps.filterKeys(review.factors(), other -> other != factor)))))
            .apply(ConformingIsms.of(Edition.E2005));
    LocalDate newest =
        isms.operation().riskReviews().stream()
            .map(it -> it.on())
            .reduce((a, b) -> b)
            .orElseThrow();
    assertEquals(
        List.of("review " + newest + ": factor " + factor + " not considered"),
        messages(isms, "C05-4-2-3-D-" + (List.of(ChangeFactor.values()).indexOf(factor) + 1)));
  }

  @Property
  @Tag("I20")
  void propertiesThatARiskMayTakeAway(@ForAll("core") SecurityProperty property) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    Isms changed =
        isms.withRegister(
            isms.register()
                .withRisks(
                    one(
                        isms.register().risks(),
                        risk -> risk.id().value().equals("R-1"),
                        risk ->
                            risk.withCurrent(
                                risk.current()
                                    .withConsequences(
                                        Maps.filterKeys(
                                            risk.current().consequences(),
                                            other -> !other.equals(property)))))));
    assertEquals(
        List.of("risk R-1 lacks impact for " + property), messages(changed, "C05-4-2-1-D-4"));
  }

  @Provide
  Arbitrary<SecurityProperty> core() {
    return Arbitraries.of(SecurityProperty.CORE);
  }

  private static Isms without(char step, ProcedurePurpose purpose) {
    return operation(
            it ->
                it.withProcedures(
                    one(
                        it.procedures(),
                        procedure -> procedure.purposes().contains(purpose),
                        procedure ->
                            procedure.withSteps(
                                Sets.filter(
                                    procedure.steps(),
                                    other -> !other.equals(String.valueOf(step)))))))
        .apply(ConformingIsms.of(Edition.E2005));
  }
}
