package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.isms.common.DocumentId;
import io.isms.common.RecordKind;
import io.isms.conformity.Snapshot;
import io.isms.standard.ClauseRef;
import io.isms.support.Document;
import io.isms.support.DocumentKind;
import io.isms.support.DocumentRevision;
import io.isms.support.Record;
import io.isms.support.Support;
import java.time.LocalDate;
import java.util.Optional;

/** Which documents are in force and which records there are on the day of the check. */
final class Documents {
  private final LocalDate asOf;
  private final ImmutableMap<DocumentId, DocumentRevision> revisions;
  private final ImmutableList<Document> inForce;
  private final ImmutableListMultimap<DocumentKind, Document> byKind;
  private final ImmutableListMultimap<ClauseRef, Document> byClause;
  private final ImmutableList<Record> records;
  private final ImmutableListMultimap<RecordKind, Record> recordsByKind;

  Documents(Snapshot snapshot) {
    asOf = snapshot.asOf();
    Support support = snapshot.isms().support();
    ImmutableMap.Builder<DocumentId, DocumentRevision> found = ImmutableMap.builder();
    for (Document document : support.documents()) {
      document.inForceOn(snapshot.asOf()).ifPresent(it -> found.put(document.id(), it));
    }
    revisions = found.buildOrThrow();
    inForce =
        support.documents().stream()
            .filter(document -> revisions.containsKey(document.id()))
            .collect(toImmutableList());
    ImmutableListMultimap.Builder<DocumentKind, Document> kinds = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<ClauseRef, Document> clauses = ImmutableListMultimap.builder();
    for (Document document : inForce) {
      document.kinds().forEach(kind -> kinds.put(kind, document));
      document.covers().forEach(clause -> clauses.put(clause, document));
    }
    byKind = kinds.build();
    byClause = clauses.build();
    records =
        support.records().stream()
            .filter(record -> !record.on().isAfter(snapshot.asOf()))
            .collect(toImmutableList());
    ImmutableListMultimap.Builder<RecordKind, Record> proofs = ImmutableListMultimap.builder();
    records.forEach(record -> record.kinds().forEach(kind -> proofs.put(kind, record)));
    recordsByKind = proofs.build();
  }

  /** The documents in force. */
  ImmutableList<Document> inForce() {
    return inForce;
  }

  /** Whether that document is in force. */
  boolean isInForce(DocumentId id) {
    return revisions.containsKey(id);
  }

  /** Whether there is that document and it is in force. */
  boolean isInForce(Optional<DocumentId> id) {
    return id.filter(this::isInForce).isPresent();
  }

  /** The version of that document that is in force; empty if it is not. */
  Optional<DocumentRevision> revision(DocumentId id) {
    return Optional.ofNullable(revisions.get(id));
  }

  /** The versions of a document, without those that come into force later. */
  ImmutableList<DocumentRevision> known(Document document) {
    return document.revisions().stream()
        .filter(revision -> revision.publishedOn().map(day -> !day.isAfter(asOf)).orElse(true))
        .collect(toImmutableList());
  }

  /** The documents in force of that kind. */
  ImmutableList<Document> ofKind(DocumentKind kind) {
    return byKind.get(kind);
  }

  /** The documents in force that answer that requirement. */
  ImmutableList<Document> covering(ClauseRef clause) {
    return byClause.get(clause);
  }

  /** The records so far. */
  ImmutableList<Record> records() {
    return records;
  }

  /** The records so far of that kind. */
  ImmutableList<Record> records(RecordKind kind) {
    return recordsByKind.get(kind);
  }
}
