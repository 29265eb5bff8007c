package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.declaration.Declarations;
import io.isms.declaration.NoneRecorded;
import io.isms.standard.ClauseRef;
import io.isms.support.Document;
import io.isms.support.DocumentRevision;
import io.isms.support.Record;
import io.isms.support.Support;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Small changes of the support of a management system. */
final class SupportChanges {
  private static final String REASON = "Not needed here";

  private SupportChanges() {}

  static UnaryOperator<Isms> both(UnaryOperator<Isms> first, UnaryOperator<Isms> second) {
    return isms -> second.apply(first.apply(isms));
  }

  /** It is concluded that there is none of that, by the clause of the edition that is followed. */
  static UnaryOperator<Isms> none(String clause, Object subject) {
    return isms ->
        isms.withDeclarations(
            Declarations.builder()
                .from(isms.declarations())
                .addNones(
                    NoneRecorded.builder()
                        .addClause(ClauseRef.of(isms.edition(), clause))
                        .subject(subject.toString())
                        .reason(REASON)
                        .by(PartyId.of("CISO"))
                        .on(ConformingIsms.DAY)
                        .build())
                .build());
  }

  /** Such a conclusion is taken back. */
  static UnaryOperator<Isms> noNones() {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withNones(
                    isms.declarations().nones().stream()
                        .filter(none -> !none.reason().equals(REASON))
                        .toList()));
  }

  static UnaryOperator<Isms> support(UnaryOperator<Support> change) {
    return isms -> isms.withSupport(change.apply(isms.support()));
  }

  static UnaryOperator<Isms> document(String id, UnaryOperator<Document> change) {
    return documents(document -> document.id().value().equals(id), change);
  }

  static UnaryOperator<Isms> everyDocument(UnaryOperator<Document> change) {
    return documents(document -> true, change);
  }

  /** A change of the newest version of a document. */
  static UnaryOperator<Isms> revision(String id, UnaryOperator<DocumentRevision> change) {
    return document(
        id,
        document -> {
          int last = document.revisions().size() - 1;
          return Document.builder()
              .from(document)
              .revisions(document.revisions().subList(0, last))
              .addRevisions(change.apply(document.revisions().get(last)))
              .build();
        });
  }

  static UnaryOperator<Isms> record(String id, UnaryOperator<Record> change) {
    return support(
        it ->
            it.withRecords(
                it.records().stream()
                    .map(record -> record.id().value().equals(id) ? change.apply(record) : record)
                    .collect(toImmutableList())));
  }

  private static UnaryOperator<Isms> documents(
      Predicate<Document> which, UnaryOperator<Document> change) {
    return support(
        it ->
            it.withDocuments(
                it.documents().stream()
                    .map(document -> which.test(document) ? change.apply(document) : document)
                    .collect(toImmutableList())));
  }
}
