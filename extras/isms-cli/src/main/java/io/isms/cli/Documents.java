package io.isms.cli;

import io.isms.annexa.MigrationAnswers;
import io.isms.conformity.CheckProfile;
import io.isms.control.CatalogueText;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.RiskMethod;

/** Reads documents, turning what is wrong with them into one line for each error. */
final class Documents {
  private Documents() {}

  static IsmsDocument read(Source source) {
    try {
      return IsmsJson.readDocument(source.bytes());
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static RiskMethod<?> readMethod(Source source) {
    try {
      return IsmsJson.read(source.text(), MethodDefinition.class).toMethod();
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static CheckProfile readProfile(Source source) {
    try {
      return IsmsJson.read(source.text(), CheckProfile.class);
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static MigrationAnswers readAnswers(Source source) {
    try {
      return IsmsJson.read(source.text(), MigrationAnswers.class);
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static CatalogueText readCatalogueText(Source source) {
    try {
      return IsmsJson.read(source.text(), CatalogueText.class);
    } catch (IsmsJsonException e) {
      throw inputException(source, e);
    }
  }

  static InputException inputException(Source source, IsmsJsonException exception) {
    return new InputException(
        exception.errors().stream().map(error -> source.name() + ": " + error).toList());
  }
}
