package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.standard.SourceClause;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the text of a catalogue comes from and by what right it is shown. */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface TextProvenance extends WithTextProvenance {
  /** Who supplied it, such as the department that bought the standard. */
  String suppliedBy();

  /** What it was taken from, such as the title of a publication. */
  String source();

  /** The edition of that source, such as its year; empty if it has none. */
  Optional<String> sourceEdition();

  /** By what right it is shown, such as the number of a licence. */
  String licence();

  /** The language, as a tag of BCP 47 such as {@code de} or {@code pt-BR}. */
  String language();

  /** Checks that texts are not blank and that the language is a tag. */
  @Value.Check
  default void check() {
    checkArgument(!suppliedBy().isBlank(), "Invalid provenance: suppliedBy is blank");
    checkArgument(!source().isBlank(), "Invalid provenance: source is blank");
    checkArgument(!licence().isBlank(), "Invalid provenance: licence is blank");
    checkArgument(
        isLanguageTag(language()),
        "Invalid provenance: language '%s' (expected: a tag of BCP 47 like de or pt-BR)",
        language());
  }

  private static boolean isLanguageTag(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TextProvenance}. */
  final class Builder extends ImmutableTextProvenance.Builder {
    Builder() {}
  }
}
