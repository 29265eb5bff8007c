package io.isms.riskcalc.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.riskcalc.Readme;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    // tag: bulk
    LevelTable table = LevelTable.of(new Iso27005Matrix());
    byte[] likelihoods = {0, 4, 2, LevelTable.NOT_ESTIMATED};
    byte[] consequences = {4, 0, 2, 4};
    byte[] levels = new byte[4];
    LevelCounts counts = table.score(levels, likelihoods, consequences);
    // end: bulk
    assertArrayEquals(new byte[] {1, 2, 2, LevelTable.UNRATED}, levels);
    assertEquals(1, counts.unrated());
  }

  @Test
  void theExampleIsTheOneInTheReadme() throws IOException {
    Readme.assertHasExample(ReadmeTest.class, "bulk");
  }
}
