package io.isms.riskcalc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Holds the examples of the README to those that run. */
public final class Readme {
  private Readme() {}

  /** Checks that the README has the lines between the comments with that tag in a test. */
  public static void assertHasExample(Class<?> test, String tag) throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java", test.getName().replace('.', '/').concat(".java")));
    String example =
        source
            .substring(
                source.indexOf("    // tag: " + tag + "\n"),
                source.indexOf("    // end: " + tag + "\n"))
            .lines()
            .skip(1)
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n", "```java\n", "\n```\n"));
    assertTrue(Files.readString(Path.of("README.md")).contains(example), example);
  }
}
