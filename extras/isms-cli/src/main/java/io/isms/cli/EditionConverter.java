package io.isms.cli;

import io.isms.standard.Edition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an edition from its year. */
final class EditionConverter implements ITypeConverter<Edition> {
  @Override
  public Edition convert(String value) {
    try {
      return Edition.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
