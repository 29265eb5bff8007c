package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {
  private static final String NAME = "io.isms.conformity";

  /** The module as it ships; that of the test run is opened for the tests. */
  private static ModuleLayer shipped() throws Exception {
    URI classes =
        ConformityChecker.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(ModuleFinder.of(Path.of(classes)), ModuleFinder.of(), Set.of(NAME));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
  }

  @Test
  void readsItsTablesWhereNoPackageIsOpen() throws Exception {
    Class<?> checker = shipped().findLoader(NAME).loadClass(ConformityChecker.class.getName());

    assertNotEquals(ConformityChecker.class, checker);
    Object standard = checker.getMethod("standard").invoke(null);
    assertEquals(
        ConformityChecker.standard().rules().keySet(),
        ((Map<?, ?>) checker.getMethod("rules").invoke(standard)).keySet());
  }
}
