package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No law without a property that holds it, no property of an unknown law, and the table of it. */
class InvariantTableTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void everyLawIsHeldByAProperty() {
    assertEquals(List.of(), InvariantTable.of(ROOT).unheld());
  }

  @Test
  void everyTagNamesALaw() {
    assertEquals(Set.of(), InvariantTable.of(ROOT).unknown());
  }

  @Test
  void aLawIsHeldByPropertiesAlone(@TempDir Path folder) throws IOException {
    Path tests = Files.createDirectories(folder.resolve("src/test/java"));
    Files.writeString(
        tests.resolve("OnePropertyTest.java"),
        """
        class OnePropertyTest {
          @Property(tries = 10)
          @Tag("I7")
          @Tag("X1")
          @Tag("I99")
          void holds() {}

          @Example
          @Tag("I8")
          void isAnExample() {}
        }
        """);
    Files.writeString(
        tests.resolve("OneTest.java"),
        "  @Property\n  @Tag(\"I9\")\n  void isNowhereLookedFor() {}");
    InvariantTable table = InvariantTable.of(folder);

    assertEquals(ImmutableSet.of("I99"), table.unknown());
    assertEquals(59, table.unheld().size());
    assertEquals(
        ImmutableList.of("I1", "I2", "I3", "I4", "I5", "I6", "I8"), table.unheld().subList(0, 7));
  }

  @Test
  void theTableIsWrittenDown() throws IOException {
    String table = InvariantTable.of(ROOT).toString();
    Path made = Path.of("target", "invariants.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, table);
    assertEquals(
        Files.readString(ROOT.resolve("docs").resolve("invariants.md")).replace("\r", ""),
        table,
        "docs/invariants.md is not up to date; the table as it is now is in target/invariants.md");
  }
}
