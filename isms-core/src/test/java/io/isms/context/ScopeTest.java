package io.isms.context;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final ScopeExtent EXTENT = ScopeExtent.builder().description("All of it").build();
  private static final Scope SCOPE =
      Scope.builder()
          .version(2)
          .statement("Hosting in Zürich")
          .putDimension(ScopeDimension.LOCATION, EXTENT)
          .putDimension(ScopeDimension.BUSINESS, EXTENT)
          .build();

  @Test
  void tellsWhichDimensionsAreOpen() {
    assertEquals("[ORGANIZATION, ASSETS, TECHNOLOGY]", SCOPE.openDimensions().toString());
    assertEquals(5, Scope.builder().version(1).statement("s").build().openDimensions().size());
  }

  @Test
  void countsVersionsFromOne() {
    assertRefused("Invalid scope: version 0 (expected: 1 or more)", () -> SCOPE.withVersion(0));
  }

  @Test
  void refusesBlankTexts() {
    assertRefused("Invalid scope 2: statement is blank", () -> SCOPE.withStatement(" "));
    assertRefused("Invalid scope extent: description is blank", () -> EXTENT.withDescription(""));
  }

  @Test
  void leavesNothingOutWithoutAReason() {
    ScopeExclusion exclusion =
        ScopeExclusion.builder()
            .item("The shop")
            .dimension(ScopeDimension.LOCATION)
            .justification("No information there")
            .build();
    assertRefused("Invalid scope exclusion: item is blank", () -> exclusion.withItem(" "));
    assertRefused(
        "Invalid scope exclusion of The shop: justification is blank",
        () -> exclusion.withJustification(""));
  }
}
