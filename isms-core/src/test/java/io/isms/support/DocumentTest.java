package io.isms.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.DocumentId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @Test
  void aDraftIsNotInForce() {
    assertEquals(Optional.empty(), document(revision(1, DocumentStatus.DRAFT)).inForceOn(DAY));
  }

  @Test
  void aVersionIsInForceFromItsPublicationOn() {
    DocumentRevision first = revision(1, DocumentStatus.PUBLISHED).withPublishedOn(DAY);

    assertEquals(Optional.of(first), document(first).inForceOn(DAY));
    assertEquals(Optional.empty(), document(first).inForceOn(DAY.minusDays(1)));
  }

  @Test
  void aVersionIsOutdatedFromItsWithdrawalOn() {
    DocumentRevision first =
        revision(1, DocumentStatus.SUPERSEDED)
            .withPublishedOn(DAY.minusYears(1))
            .withWithdrawnOn(DAY);

    assertTrue(first.isOutdatedOn(DAY));
    assertFalse(first.isInForceOn(DAY));
    assertFalse(first.isOutdatedOn(DAY.minusDays(1)));
    assertTrue(first.isInForceOn(DAY.minusDays(1)));
    assertFalse(first.isInForceOn(DAY.minusYears(2)));
  }

  @Test
  void anOutdatedVersionWithoutDaysWasNeverInForce() {
    DocumentRevision first = revision(1, DocumentStatus.RETAINED);

    assertFalse(first.isInForceOn(DAY));
    assertTrue(first.isOutdatedOn(DAY));
  }

  @Test
  void theNewestOfSeveralVersionsInForceCounts() {
    DocumentRevision first = revision(1, DocumentStatus.PUBLISHED);
    DocumentRevision second = revision(2, DocumentStatus.PUBLISHED);

    assertEquals(Optional.of(second), document(second, first).inForceOn(DAY));
  }

  @Test
  void versionsCountFromOneOn() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> revision(0, DocumentStatus.DRAFT));

    assertEquals("Invalid document revision: version 0 (expected: 1 or more)", thrown.getMessage());
  }

  private static DocumentRevision revision(int version, DocumentStatus status) {
    return DocumentRevision.builder().version(version).status(status).build();
  }

  private static Document document(DocumentRevision... revisions) {
    return Document.builder().id(DocumentId.of("DOC-1")).addRevisions(revisions).build();
  }
}
