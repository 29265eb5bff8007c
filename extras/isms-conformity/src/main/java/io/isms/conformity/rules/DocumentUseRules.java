package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.support.Document;
import io.isms.support.DocumentKind;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import java.util.List;
import java.util.Map;

/** The documents of the system where they are used (2005 4.3.2). */
final class DocumentUseRules {
  /** The steps that the procedure for the control of documents lays down. */
  private static final ImmutableSet<String> STEPS =
      ImmutableSet.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

  static final RuleSet RULES =
      RuleSet.of(
          "7.5.3 Documents in use",
          Rule.named("C05-4-3-2-LEAD-P1", "Mandatory documents are protected")
              .in2005("4.3.2 lead P1")
              .check(DocumentUseRules::guarded),
          Rule.named("C05-4-3-2-LEAD-P2", "A documented procedure controls documents")
              .in2005("4.3.2 lead P2")
              .check(DocumentUseRules::procedure),
          Rule.named("C05-4-3-2-D", "The version in force is at hand where work is done")
              .in2005("4.3.2 d)")
              .check(DocumentUseRules::atHand),
          Rule.named("C05-4-3-2-G", "It is known which documents come from outside")
              .in2005("4.3.2 g)")
              .check(DocumentUseRules::origin),
          Rule.named("C05-4-3-2-H", "The distribution of documents is controlled")
              .in2005("4.3.2 h)")
              .check(DocumentUseRules::distribution),
          Rule.named("C05-4-3-2-I", "Outdated documents are not at hand")
              .in2005("4.3.2 i)")
              .check(DocumentUseRules::outdatedNotAtHand),
          Rule.named("C05-4-3-2-J", "Outdated documents that are kept are marked")
              .in2005("4.3.2 j)")
              .check(DocumentUseRules::outdatedMarked));

  private static final ImmutableSet<DocumentKind> MANDATORY =
      DocumentedInformationRules.mandatoryKinds().collect(Sets.toImmutableEnumSet());

  private DocumentUseRules() {}

  private static void guarded(Probe it) {
    for (Document document : mandatory(it)) {
      it.require(
          document.protection().isPresent(),
          document.id(),
          "document %s uncontrolled",
          document.id());
    }
  }

  private static void procedure(Probe it) {
    DocumentedProcedures.check(it, ProcedurePurpose.DOCUMENT_CONTROL, "document control", STEPS);
  }

  private static void atHand(Probe it) {
    for (Document document : mandatory(it)) {
      int current = documents(it).revision(document.id()).orElseThrow().version();
      String carried =
          document.pointsOfUse().entrySet().stream()
              .map(point -> "point " + point.getKey() + " carries v" + point.getValue())
              .findFirst()
              .orElse("no point of use carries it");
      it.require(
          document.pointsOfUse().containsValue(current),
          document.id(),
          "document %s: %s, current is v%s",
          document.id(),
          carried,
          current);
    }
  }

  private static void origin(Probe it) {
    for (Document document : documents(it).inForce()) {
      it.require(
          document.origin().isPresent(),
          document.id(),
          "document %s not identified as internal or external",
          document.id());
    }
  }

  private static void distribution(Probe it) {
    for (Document document : documents(it).inForce()) {
      it.require(
          DocumentControlRules.isOpenOrListed(document),
          document.id(),
          "distribution of %s uncontrolled",
          document.id());
    }
  }

  private static void outdatedNotAtHand(Probe it) {
    for (Document document : it.isms().support().documents()) {
      for (DocumentRevision revision : outdated(it, document)) {
        List<String> points =
            document.pointsOfUse().entrySet().stream()
                .filter(point -> point.getValue() == revision.version())
                .map(Map.Entry::getKey)
                .toList();
        it.require(
            points.isEmpty(),
            document.id(),
            "obsolete %s v%s still at %s",
            document.id(),
            revision.version(),
            String.join(", ", points));
      }
    }
  }

  private static void outdatedMarked(Probe it) {
    for (Document document : it.isms().support().documents()) {
      for (DocumentRevision revision : outdated(it, document)) {
        if (revision.status() == DocumentStatus.RETAINED) {
          it.require(
              revision.mark().isPresent() && revision.keptFor().isPresent(),
              document.id(),
              "retained obsolete %s v%s unmarked",
              document.id(),
              revision.version());
        }
      }
    }
  }

  private static List<DocumentRevision> outdated(Probe it, Document document) {
    return document.revisions().stream()
        .filter(revision -> revision.isOutdatedOn(it.asOf()))
        .toList();
  }

  private static List<Document> mandatory(Probe it) {
    return documents(it).inForce().stream()
        .filter(document -> document.kinds().stream().anyMatch(MANDATORY::contains))
        .toList();
  }

  private static Documents documents(Probe it) {
    return it.view(Documents.class, Documents::new);
  }
}
