package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.isms.Isms;
import io.isms.support.Document;
import io.isms.support.DocumentRevision;
import io.isms.support.Record;
import io.isms.support.Support;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Small changes of the support of a management system. */
final class SupportChanges {
  private SupportChanges() {}

  static UnaryOperator<Isms> support(UnaryOperator<Support> change) {
    return isms -> isms.withSupport(change.apply(isms.support()));
  }

  static UnaryOperator<Isms> document(String id, UnaryOperator<Document> change) {
    return documents(document -> document.id().value().equals(id), change);
  }

  static UnaryOperator<Isms> everyDocument(UnaryOperator<Document> change) {
    return documents(document -> true, change);
  }

  static UnaryOperator<Isms> withoutDocument(String id) {
    return support(
        it ->
            it.withDocuments(
                it.documents().stream()
                    .filter(document -> !document.id().value().equals(id))
                    .collect(toImmutableList())));
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
