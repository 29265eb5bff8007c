package io.isms.conformity.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.isms.common.DocumentId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.support.Document;
import io.isms.support.DocumentLibrary;
import io.isms.support.DocumentOrigin;
import io.isms.support.DocumentRevision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Documents are identified, formed, reviewed and approved (7.5.2; 2005 4.3.2 a) to c), e)). */
final class DocumentUpdateRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.5.2 Creating and updating",
          Rule.named("DOC-04", "Each document is identified and described")
              .since2013("7.5.2 a)")
              .in2005("4.3.2 e)")
              .check(DocumentUpdateRules::described),
          Rule.named("DOC-05", "It is settled how documents are written and kept")
              .check(DocumentUpdateRules::approach),
          Rule.named("DOC-06", "Each document has a format and a medium")
              .since2013("7.5.2 b)")
              .check(DocumentUpdateRules::formed),
          Rule.named("DOC-07", "Each subject is kept in one document")
              .check(DocumentUpdateRules::subjects),
          Rule.named("DOC-08", "Each version is approved before it is published")
              .since2013("7.5.2 c)")
              .in2005("4.3.2 a)")
              .check(DocumentUpdateRules::approved),
          Rule.named("DOC-09", "Documents are reviewed in time")
              .check(DocumentUpdateRules::reviewed),
          Rule.named("DOC-10", "It is settled what makes a document fit for approval")
              .check(DocumentUpdateRules::criteria),
          Rule.named("C05-4-3-2-B", "The planned review of a document is not overdue")
              .in2005("4.3.2 b)")
              .check(DocumentUpdateRules::reviewNotOverdue),
          Rule.named(
                  "C05-4-3-2-C", "Each document shows what changed and which version is in force")
              .in2005("4.3.2 c)")
              .check(DocumentUpdateRules::revisionStatus));

  private DocumentUpdateRules() {}

  private static void described(Probe it) {
    for (Document document : documents(it)) {
      DocumentRevision revision = revision(it, document);
      it.require(
          document.title().isPresent(), document.id(), "document %s lacks title", document.id());
      attributes(document, revision)
          .forEach(
              (attribute, given) ->
                  it.recommend(
                      given, document.id(), "document %s lacks %s", document.id(), attribute));
      it.recommend(
          hasIncreasingVersions(versions(it, document)),
          document.id(),
          "document %s duplicates or reverses a version",
          document.id());
    }
  }

  /** The attributes that no other rule looks at: approver, and custodian if from outside. */
  private static Map<String, Boolean> attributes(Document document, DocumentRevision revision) {
    return ImmutableMap.of(
        "type", !document.kinds().isEmpty(),
        "purpose", document.purpose().isPresent(),
        "reach", document.reach().isPresent(),
        "date", revision.publishedOn().isPresent(),
        "classification", document.classification().isPresent(),
        "author", isExternal(document) || revision.author().isPresent(),
        "custodian", isExternal(document) || document.custodian().isPresent());
  }

  private static void approach(Probe it) {
    Optional<DocumentLibrary> library = it.isms().support().documentLibrary();
    Map<String, Function<DocumentLibrary, Boolean>> items =
        ImmutableMap.of(
            "structure", in -> in.structure().isPresent(),
            "layout", in -> in.layout().isPresent(),
            "templates", in -> !in.templates().isEmpty(),
            "responsibilities", in -> in.responsibilities().isPresent(),
            "approval process", in -> in.approvalProcess().isPresent());
    items.forEach(
        (item, settled) ->
            it.recommend(
                library.map(settled).orElse(false), item, "documentation approach lacks %s", item));
  }

  private static void formed(Probe it) {
    for (Document document : documents(it)) {
      it.require(
          document.format().isPresent(), document.id(), "document %s lacks format", document.id());
      it.require(
          document.media().isPresent(), document.id(), "document %s lacks media", document.id());
    }
  }

  private static void subjects(Probe it) {
    ImmutableListMultimap.Builder<String, DocumentId> keepers = ImmutableListMultimap.builder();
    for (Document document : documents(it)) {
      document.subjects().forEach(subject -> keepers.put(subject, document.id()));
    }
    keepers
        .build()
        .asMap()
        .forEach(
            (subject, documents) ->
                it.recommend(
                    documents.size() == 1, subject, "subject '%s' kept in %s", subject, documents));
  }

  private static void approved(Probe it) {
    for (Document document : it.isms().support().documents()) {
      if (!isExternal(document)) {
        document.revisions().stream()
            .filter(revision -> isPublished(it, revision))
            .forEach(
                revision ->
                    it.require(
                        isApproved(revision),
                        document.id(),
                        "revision %s of %s unapproved",
                        revision.version(),
                        document.id()));
      }
    }
  }

  private static boolean isPublished(Probe it, DocumentRevision revision) {
    return revision.isInForceOn(it.asOf()) || revision.publishedOn().filter(it::isPast).isPresent();
  }

  private static boolean isApproved(DocumentRevision revision) {
    return revision.approvedBy().isPresent()
        && revision
            .approvedOn()
            .filter(day -> revision.publishedOn().map(issued -> !day.isAfter(issued)).orElse(true))
            .isPresent();
  }

  private static void reviewed(Probe it) {
    for (Document document : documents(it)) {
      Stream.concat(revision(it, document).publishedOn().stream(), document.reviewedOn().stream())
          .filter(it::isPast)
          .max(LocalDate::compareTo)
          .ifPresent(
              last ->
                  it.recommend(
                      !last.plus(document.reviewEvery().orElse(it.profile().documentReviewEvery()))
                          .isBefore(it.asOf()),
                      document.id(),
                      "%s overdue for review",
                      document.id()));
    }
  }

  private static void criteria(Probe it) {
    it.recommend(
        it.isms()
            .support()
            .documentLibrary()
            .flatMap(DocumentLibrary::approvalCriteria)
            .isPresent(),
        "documents",
        "no approval criteria");
  }

  private static void reviewNotOverdue(Probe it) {
    for (Document document : documents(it)) {
      document
          .reviewDue()
          .ifPresentOrElse(
              due ->
                  it.require(
                      !due.isBefore(it.asOf()),
                      document.id(),
                      "document %s review overdue since %s",
                      document.id(),
                      due),
              () ->
                  it.observe(
                      false, document.id(), "document %s has no review planned", document.id()));
    }
  }

  private static void revisionStatus(Probe it) {
    for (Document document : documents(it)) {
      List<DocumentRevision> revisions = versions(it, document);
      it.require(
          hasIncreasingVersions(revisions)
              && revisions.stream()
                  .allMatch(revision -> revision.version() == 1 || revision.change().isPresent())
              && revisions.stream().filter(revision -> revision.isInForceOn(it.asOf())).count()
                  == 1,
          document.id(),
          "document %s: revision status unclear",
          document.id());
    }
  }

  private static boolean hasIncreasingVersions(List<DocumentRevision> versions) {
    return Ordering.<Integer>natural()
        .isStrictlyOrdered(versions.stream().map(DocumentRevision::version).toList());
  }

  private static boolean isExternal(Document document) {
    return document.origin().filter(DocumentOrigin.EXTERNAL::equals).isPresent();
  }

  private static List<Document> documents(Probe it) {
    return it.view(Documents.class, Documents::new).inForce();
  }

  private static List<DocumentRevision> versions(Probe it, Document document) {
    return it.view(Documents.class, Documents::new).known(document);
  }

  private static DocumentRevision revision(Probe it, Document document) {
    return it.view(Documents.class, Documents::new).revision(document.id()).orElseThrow();
  }
}
