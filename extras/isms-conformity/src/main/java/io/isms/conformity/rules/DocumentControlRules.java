package io.isms.conformity.rules;

import static java.util.stream.Collectors.joining;

import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.declaration.Applicability;
import io.isms.support.Document;
import io.isms.support.DocumentOrigin;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import io.isms.support.HandlingRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents are at hand, protected, and controlled through their life (7.5.3; 2005 4.3.2 f)). */
final class DocumentControlRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.5.3 Control of documents",
          Rule.named("DOC-11", "Versions go through their life step by step")
              .check(DocumentControlRules::transitions),
          Rule.named("DOC-12", "Each document has a class with handling rules")
              .in2005("4.3.2 f)")
              .check(DocumentControlRules::handled),
          Rule.named("DOC-13", "What is held not to apply has a reason")
              .check(DocumentControlRules::notApplicable),
          Rule.named("DOC-14", "Documents are changed by those who may")
              .since2013("7.5.3 e)")
              .check(DocumentControlRules::editors),
          Rule.named("DOC-15", "Documents reach those whom they are for, and nobody else")
              .since2013("7.5.3 c)", "7.5.3 a)")
              .check(DocumentControlRules::distributed),
          Rule.named("DOC-16", "Each document has a retention period")
              .since2013("7.5.3 f)")
              .check(DocumentControlRules::retention),
          Rule.named("DOC-17", "Documents stay legible")
              .since2013("7.5.3 d)")
              .check(DocumentControlRules::legible),
          Rule.named("DOC-18", "Documents from outside have a source and a custodian")
              .since2013("7.5.3 ¶end")
              .check(DocumentControlRules::external),
          Rule.named("DOC-19", "Documents are disposed of after their time")
              .since2013("7.5.3 f)")
              .check(DocumentControlRules::disposition));

  private DocumentControlRules() {}

  private static void transitions(Probe it) {
    for (Document document : it.isms().support().documents()) {
      for (DocumentRevision revision : documents(it).known(document)) {
        List<DocumentStatus> life = new ArrayList<>(revision.earlierStatuses());
        life.add(revision.status());
        for (int i = 1; i < life.size(); i++) {
          it.agree(
              life.get(i - 1).mayBecome(life.get(i)),
              document.id(),
              "%s: illegal %s→%s",
              document.id(),
              life.get(i - 1),
              life.get(i));
        }
      }
      it.agree(
          document.revisions().stream().filter(revision -> revision.isInForceOn(it.asOf())).count()
              <= 1,
          document.id(),
          "%s: several versions in force",
          document.id());
    }
  }

  private static void handled(Probe it) {
    Map<String, HandlingRule> scheme = it.isms().support().handlingRulesByClassification();
    for (Document document : documents(it).inForce()) {
      String named = document.classification().orElse("none");
      boolean ok =
          Optional.ofNullable(scheme.get(named))
              .filter(DocumentControlRules::isComplete)
              .isPresent();
      it.require(
          ok, document.id(), "document %s: class %s has no handling rule", document.id(), named);
      if (document.classification().isPresent()) {
        it.recommend(
            ok, document.id(), "document %s: class %s has no handling rule", document.id(), named);
      }
    }
  }

  private static boolean isComplete(HandlingRule rule) {
    return rule.transfer().isPresent() && rule.storage().isPresent() && rule.disposal().isPresent();
  }

  private static void notApplicable(Probe it) {
    for (Applicability said : it.isms().declarations().applicabilities()) {
      if (!said.applicable() && said.clause().edition() == it.edition()) {
        it.agree(
            said.reason().isPresent(),
            said.clause(),
            "%s skipped unexplained",
            said.clause().clause());
      }
    }
  }

  private static void editors(Probe it) {
    Several.tell(
        it,
        "documents",
        documents(it).inForce().stream().filter(document -> !isExternal(document)).toList(),
        document -> outsiders(it, document).isEmpty(),
        Document::id,
        document ->
            outsiders(it, document).stream().map(PartyId::toString).collect(joining(", "))
                + " changed "
                + document.id()
                + " without right");
  }

  /** Those who wrote a version without being one of the editors. */
  private static List<PartyId> outsiders(Probe it, Document document) {
    return documents(it).known(document).stream()
        .flatMap(revision -> revision.author().stream())
        .filter(author -> !document.editors().contains(author))
        .distinct()
        .toList();
  }

  private static void distributed(Probe it) {
    Several.tell(
        it,
        "documents",
        documents(it).inForce(),
        document -> reaches(document) && belowClearance(it, document).isEmpty(),
        Document::id,
        document ->
            reaches(document)
                ? document.id()
                    + " distributed to "
                    + belowClearance(it, document).stream()
                        .map(PartyId::toString)
                        .collect(joining(", "))
                    + " against class"
                : "document " + document.id() + " lacks readers or access means");
  }

  private static boolean reaches(Document document) {
    return isOpenOrListed(document) && document.accessMeans().isPresent();
  }

  static boolean isOpenOrListed(Document document) {
    return document.openToAll() || !document.recipients().isEmpty();
  }

  /** Recipients with a clearance that is not enough for the class of the document. */
  private static List<PartyId> belowClearance(Probe it, Document document) {
    Map<PartyId, Party> parties = it.isms().context().partiesById();
    Optional<Integer> needed = document.classification().flatMap(named -> rank(it, named));
    return document.recipients().stream()
        .filter(
            party ->
                Optional.ofNullable(parties.get(party))
                    .flatMap(Party::clearance)
                    .flatMap(clearance -> rank(it, clearance))
                    .filter(rank -> needed.filter(more -> more > rank).isPresent())
                    .isPresent())
        .toList();
  }

  private static Optional<Integer> rank(Probe it, String classification) {
    return Optional.ofNullable(
            it.isms().support().handlingRulesByClassification().get(classification))
        .map(HandlingRule::rank);
  }

  private static void retention(Probe it) {
    Several.tell(
        it,
        "documents",
        documents(it).inForce(),
        document -> document.retention().isPresent(),
        Document::id,
        document -> document.id() + " has no retention period");
  }

  private static void legible(Probe it) {
    Several.tell(
        it,
        "documents",
        documents(it).inForce(),
        document -> isLegible(it, document),
        Document::id,
        document -> document.id() + ": legibility unchecked");
  }

  /** Whether somebody looked in time; a document counts as legible at first. */
  private static boolean isLegible(Probe it, Document document) {
    return Stream.concat(
            document.legibilityCheckedOn().stream(),
            documents(it).revision(document.id()).flatMap(DocumentRevision::publishedOn).stream())
        .filter(it::isPast)
        .max(LocalDate::compareTo)
        .filter(day -> !day.plus(it.profile().documentReviewEvery()).isBefore(it.asOf()))
        .isPresent();
  }

  private static void external(Probe it) {
    Several.tell(
        it,
        "external documents",
        documents(it).inForce().stream().filter(DocumentControlRules::isExternal).toList(),
        document -> document.source().isPresent() && document.custodian().isPresent(),
        Document::id,
        document -> "external " + document.id() + " uncontrolled");
  }

  private static void disposition(Probe it) {
    Several.tell(
        it,
        "documents",
        it.isms().support().documents().stream()
            .filter(document -> !documents(it).known(document).isEmpty())
            .toList(),
        document -> document.disposition().isPresent() && !isKeptTooLong(it, document),
        Document::id,
        document ->
            document.disposition().isPresent()
                ? document.id() + " kept beyond retention"
                : document.id() + " has no disposition");
  }

  private static boolean isKeptTooLong(Probe it, Document document) {
    return document.retention().isPresent()
        && document.retainedUntil().map(last -> last.isBefore(it.asOf())).orElse(true)
        && document.revisions().stream()
            .filter(revision -> revision.status() != DocumentStatus.DISPOSED)
            .flatMap(revision -> revision.withdrawnOn().stream())
            .anyMatch(day -> day.plus(document.retention().get()).isBefore(it.asOf()));
  }

  private static boolean isExternal(Document document) {
    return document.origin().filter(DocumentOrigin.EXTERNAL::equals).isPresent();
  }

  private static Documents documents(Probe it) {
    return it.view(Documents.class, Documents::new);
  }
}
