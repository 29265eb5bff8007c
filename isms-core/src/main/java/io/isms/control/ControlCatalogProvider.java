package io.isms.control;

/**
 * Gives a catalogue to programs that do not know it by name. Providers are found by {@link
 * java.util.ServiceLoader}.
 */
public interface ControlCatalogProvider {
  /** The catalogue; the same at every call. */
  ControlCatalog catalog();
}
