package io.isms.support;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class DocumentRevisionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Property(tries = 300)
  @Tag("I21")
  void noVersionIsInForceAndOutdatedAtOnce(
      @ForAll DocumentStatus status,
      @ForAll("before") Optional<LocalDate> published,
      @ForAll("after") Optional<LocalDate> withdrawn,
      @ForAll @IntRange(min = -10, max = 10) int asked) {
    DocumentRevision revision =
        DocumentRevision.builder()
            .version(1)
            .status(status)
            .publishedOn(published)
            .withdrawnOn(withdrawn)
            .build();
    LocalDate day = DAY.plusDays(asked);

    assertFalse(revision.isInForceOn(day) && revision.isOutdatedOn(day));
  }

  @Provide
  Arbitrary<Optional<LocalDate>> before() {
    return Arbitraries.integers().between(-5, 0).map(DAY::plusDays).optional();
  }

  @Provide
  Arbitrary<Optional<LocalDate>> after() {
    return Arbitraries.integers().between(0, 5).map(DAY::plusDays).optional();
  }
}
