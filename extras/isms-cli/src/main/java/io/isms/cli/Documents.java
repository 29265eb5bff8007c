package io.isms.cli;

import io.isms.annexa.MigrationAnswers;
import io.isms.conformity.CheckProfile;
import io.isms.control.CatalogueText;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import io.isms.json.diff.DiffSubject;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.Set;
import java.util.function.Supplier;

/** Reads documents, turning what is wrong with them into one line for each error. */
final class Documents {
  private Documents() {}

  static IsmsDocument read(Source source) {
    return reading(source, () -> IsmsJson.readDocument(source.bytes()));
  }

  /** What a document is, by the properties that it has; a whole system if nothing tells. */
  static DiffSubject subjectOf(Source source) {
    Set<String> properties = reading(source, () -> IsmsJson.propertiesOf(source.text()));
    if (properties.contains("performedOn")) {
      return DiffSubject.ASSESSMENT;
    } else if (!properties.contains("preparedOn")) {
      return DiffSubject.SYSTEM;
    }
    return properties.contains("criteriaVersion")
        ? DiffSubject.TREATMENT_PLAN
        : DiffSubject.STATEMENT_OF_APPLICABILITY;
  }

  /** Reads a part of a system that stands alone, such as an assessment. */
  static <T> T read(Source source, Class<T> type) {
    return reading(source, () -> IsmsJson.read(source.text(), type));
  }

  private static <T> T reading(Source source, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static RiskMethod<?> readMethod(Source source) {
    return read(source, MethodDefinition.class).toMethod();
  }

  static CheckProfile readProfile(Source source) {
    return read(source, CheckProfile.class);
  }

  static MigrationAnswers readAnswers(Source source) {
    return read(source, MigrationAnswers.class);
  }

  static CatalogueText readCatalogueText(Source source) {
    return read(source, CatalogueText.class);
  }

  static InputException inputException(Source source, IsmsJsonException exception) {
    return new InputException(
        exception.errors().stream().map(error -> source.name() + ": " + error).toList());
  }
}
