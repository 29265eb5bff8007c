package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * Titles and texts that are laid over a catalogue at run time, in one language, as somebody who may
 * do so supplies them. The library holds no text of a standard.
 */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface CatalogueText extends WithCatalogueText {
  /** The name of the catalogue that it belongs to; for Annex A the edition, such as 2022. */
  String catalogue();

  /** Where it comes from. */
  TextProvenance provenance();

  /** Whether it may leave controls out, which then keep what the catalogue says. Default: false. */
  @Value.Default
  default boolean partial() {
    return false;
  }

  /** The texts, in any order; each entry of the catalogue once. */
  ImmutableList<EntryText> entries();

  /** Checks that it names its catalogue. */
  @Value.Check
  default void check() {
    checkArgument(!catalogue().isBlank(), "Invalid catalogue text: catalogue is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CatalogueText}. */
  final class Builder extends ImmutableCatalogueText.Builder {
    Builder() {}
  }
}
