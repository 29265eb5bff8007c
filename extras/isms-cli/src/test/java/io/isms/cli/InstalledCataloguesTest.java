package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlCatalogProvider;
import io.isms.control.ControlCatalogs;
import io.isms.control.CustomCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledCataloguesTest {
  private static final CustomCatalog CLINIC =
      CustomCatalog.of("clinic", Control.custom("W-1", "Trolleys", "Locked."));

  /** Found by the service loader. */
  public static final class Provider implements ControlCatalogProvider {
    @Override
    public ControlCatalog catalog() {
      return CLINIC;
    }
  }

  @Test
  void aCatalogueIsFoundByItsProvider() {
    assertEquals(List.of(CLINIC), ControlCatalogs.installed().all());
  }
}
