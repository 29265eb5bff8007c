package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.MigrationAnswer;
import io.isms.annexa.MigrationAnswers;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.SoaMigration;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MigrationJsonTest {
  private static final ControlId SENSITIVE = ControlId.parse("2005:A.11.6.2");

  private static MigrationDraft draft() {
    return SoaMigration.between(Edition.E2005, Edition.E2022, LocalDate.of(2026, 11, 1))
        .decide(ImmutableList.of(IncludedControl.of(SENSITIVE, InclusionReason.LEGAL)))
        .treatments(
            ImmutableList.of(
                RiskTreatment.modifying(
                    RiskId.of("R-1"), ControlEffect.of(SENSITIVE, RiskFactor.LIKELIHOOD, 1))))
        .draft();
  }

  @Test
  void aDraftComesBackAsItWas() {
    MigrationDraft draft = draft();
    assertEquals(draft, IsmsJson.read(IsmsJson.write(draft), MigrationDraft.class));
  }

  @Test
  void anAnsweredDraftComesBackAsItWas() {
    MigrationDraft draft =
        draft()
            .answer(MigrationAnswer.confirm(ControlId.parse("EX-2005-A.11.6.2")))
            .answer(
                MigrationAnswer.decide(
                    IncludedControl.of(
                        ControlId.parse("2022:A.5.7"), InclusionReason.GOOD_PRACTICE)));
    assertEquals(draft, IsmsJson.read(IsmsJson.write(draft), MigrationDraft.class));
  }

  @Test
  void answersAreAFileThatPeopleCanWrite() {
    MigrationAnswers answers =
        MigrationAnswers.builder()
            .addAnswers(
                MigrationAnswer.confirm(ControlId.parse("2022:A.5.1")),
                MigrationAnswer.status(
                    ControlId.parse("2022:A.5.2"), ImplementationStatus.IMPLEMENTED),
                MigrationAnswer.decide(
                    ExcludedControl.builder()
                        .control(ControlId.parse("2022:A.8.28"))
                        .reason(ExclusionReason.OUT_OF_SCOPE)
                        .justification("We write no software.")
                        .build()),
                MigrationAnswer.replace(
                    ControlId.parse("EX-2005-A.11.6.2"),
                    ImmutableList.of(ControlId.parse("2022:A.8.22"))),
                MigrationAnswer.letGo(ControlId.parse("EX-2005-A.15.1.5")))
            .build();
    String json =
        "{\"answers\":[{\"type\":\"confirm\",\"control\":\"2022:A.5.1\"},"
            + "{\"type\":\"status\",\"control\":\"2022:A.5.2\",\"status\":\"IMPLEMENTED\"},"
            + "{\"type\":\"decide\",\"decision\":{\"type\":\"excluded\",\"control\":\"2022:A.8.28\","
            + "\"justification\":\"We write no software.\",\"reason\":\"OUT_OF_SCOPE\"}},"
            + "{\"type\":\"replace\",\"control\":\"EX-2005-A.11.6.2\",\"by\":[\"2022:A.8.22\"]},"
            + "{\"type\":\"replace\",\"control\":\"EX-2005-A.15.1.5\"}]}";

    assertEquals(answers, IsmsJson.read(json, MigrationAnswers.class));
    assertEquals(answers, IsmsJson.read(IsmsJson.write(answers), MigrationAnswers.class));
  }
}
