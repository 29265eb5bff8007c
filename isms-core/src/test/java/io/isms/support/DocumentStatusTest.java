package io.isms.support;

import static io.isms.support.DocumentStatus.APPROVED;
import static io.isms.support.DocumentStatus.DISPOSED;
import static io.isms.support.DocumentStatus.DRAFT;
import static io.isms.support.DocumentStatus.IN_REVIEW;
import static io.isms.support.DocumentStatus.PUBLISHED;
import static io.isms.support.DocumentStatus.RETAINED;
import static io.isms.support.DocumentStatus.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentStatusTest {
  @Test
  void aVersionGoesForwardAndBackToDraftBeforeItIsInForce() {
    assertEquals(Set.of(IN_REVIEW, DISPOSED), stepsFrom(DRAFT));
    assertEquals(Set.of(DRAFT, APPROVED, DISPOSED), stepsFrom(IN_REVIEW));
    assertEquals(Set.of(DRAFT, PUBLISHED, DISPOSED), stepsFrom(APPROVED));
    assertEquals(Set.of(SUPERSEDED), stepsFrom(PUBLISHED));
    assertEquals(Set.of(RETAINED, DISPOSED), stepsFrom(SUPERSEDED));
    assertEquals(Set.of(DISPOSED), stepsFrom(RETAINED));
    assertEquals(Set.of(), stepsFrom(DISPOSED));
  }

  @Test
  void whatComesAfterPublicationIsOutdated() {
    EnumSet<DocumentStatus> outdated = EnumSet.allOf(DocumentStatus.class);
    outdated.removeIf(status -> !status.isOutdated());

    assertEquals(Set.of(SUPERSEDED, RETAINED, DISPOSED), outdated);
  }

  private static Set<DocumentStatus> stepsFrom(DocumentStatus from) {
    EnumSet<DocumentStatus> steps = EnumSet.allOf(DocumentStatus.class);
    steps.removeIf(to -> !from.mayBecome(to));
    return steps;
  }
}
