package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.annexa.AnnexA;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.CatalogueText;
import io.isms.control.Control;
import io.isms.control.ControlRegister;
import io.isms.control.CustomCatalog;
import io.isms.standard.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {
  private static final CustomCatalog CLINIC =
      CustomCatalog.of("clinic", Control.custom("W-1", "Trolleys", "Locked."));

  @Test
  void aCatalogueComesBack() {
    assertEquals(CLINIC, IsmsJson.read(IsmsJson.write(CLINIC), CustomCatalog.class));
    ControlRegister register = ControlRegister.builder().addCatalog(CLINIC).build();
    assertEquals(register, IsmsJson.read(IsmsJson.write(register), ControlRegister.class));
  }

  @Test
  void aStatementOverSeveralCataloguesComesBack() {
    StatementOfApplicability soa =
        StatementOfApplicability.builder()
            .version(1)
            .edition(Edition.E2022)
            .preparedOn(LocalDate.of(2026, 11, 1))
            .addCatalog(CLINIC)
            .addEntry(
                ExcludedControl.builder()
                    .control(CLINIC.controls().get(0).id())
                    .reason(ExclusionReason.NOT_NEEDED)
                    .justification("No trolleys.")
                    .build())
            .build();

    assertEquals(soa, IsmsJson.read(IsmsJson.write(soa), StatementOfApplicability.class));
  }

  @Test
  void theExampleOfTheDocumentationFits() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "catalogue-text.md"));
    String example = guide.substring(guide.indexOf("```json") + 7, guide.lastIndexOf("```"));
    CatalogueText text = IsmsJson.read(example, CatalogueText.class);

    assertEquals(
        "Neue Gefahren im Blick",
        AnnexA.catalog(Edition.E2022).withText(text).controls().get(6).title());
  }
}
