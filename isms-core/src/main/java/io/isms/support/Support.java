package io.isms.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.ActionId;
import io.isms.common.CompetenceId;
import io.isms.common.DocumentId;
import io.isms.common.Elements;
import io.isms.common.RecordId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The means of the management system: resources, competence, awareness, communication and
 * documented information.
 */
@Value.Immutable
@SourceClause(
    value = "7",
    edition2005 = {"4.3", "5.2"})
public interface Support extends WithSupport {
  /** Nothing stated yet. */
  Support EMPTY = builder().build();

  /** The means that are needed, in the order of their ids. */
  ImmutableList<ResourceNeed> resourceNeeds();

  /** The looks at whether the means suffice, the oldest first. */
  ImmutableList<ResourceReview> resourceReviews();

  /** What people must be able to do, in the order of their ids. */
  ImmutableList<Competence> competences();

  /** What shows that people are competent, in the order of the persons. */
  ImmutableList<CompetenceEvidence> competenceEvidence();

  /** What is done so that people become competent, in the order of their ids. */
  ImmutableList<CompetenceAction> competenceActions();

  /** The programmes of training and awareness, in the order of their ids. */
  ImmutableList<AwarenessProgramme> awarenessProgrammes();

  /** Training on other subjects, by name. */
  ImmutableList<Training> trainings();

  /** The channels for messages, in the order of their ids. */
  ImmutableList<Channel> channels();

  /** The messages that are needed, in the order of their ids. */
  ImmutableList<CommunicationNeed> communicationNeeds();

  /** What was told, in the order of their ids. */
  ImmutableList<Communication> communications();

  /** How documents are written, approved and kept; empty if not determined. */
  Optional<DocumentLibrary> documentLibrary();

  /** What the organization found necessary to document, by what it is. */
  ImmutableList<DocumentNeed> documentNeeds();

  /** The documents, in the order of their ids. */
  ImmutableList<Document> documents();

  /** The classification scheme, by the names of the classes. */
  ImmutableList<HandlingRule> handlingRules();

  /** The rules for records; empty if there are none. */
  Optional<RecordControls> recordControls();

  /** The records, in the order of their ids. */
  ImmutableList<Record> records();

  /** The resource needs by id. */
  @Value.Lazy
  default ImmutableSortedMap<ResourceNeedId, ResourceNeed> resourceNeedsById() {
    return Elements.byId("resource need", resourceNeeds(), ResourceNeed::id);
  }

  /** The competences by id. */
  @Value.Lazy
  default ImmutableSortedMap<CompetenceId, Competence> competencesById() {
    return Elements.byId("competence", competences(), Competence::id);
  }

  /** The competence actions by id. */
  @Value.Lazy
  default ImmutableSortedMap<ActionId, CompetenceAction> competenceActionsById() {
    return Elements.byId("competence action", competenceActions(), CompetenceAction::id);
  }

  /** The awareness programmes by id. */
  @Value.Lazy
  default ImmutableSortedMap<ProgrammeId, AwarenessProgramme> awarenessProgrammesById() {
    return Elements.byId("awareness programme", awarenessProgrammes(), AwarenessProgramme::id);
  }

  /** The channels by id. */
  @Value.Lazy
  default ImmutableSortedMap<ChannelId, Channel> channelsById() {
    return Elements.byId("channel", channels(), Channel::id);
  }

  /** The communication needs by id. */
  @Value.Lazy
  default ImmutableSortedMap<CommunicationNeedId, CommunicationNeed> communicationNeedsById() {
    return Elements.byId("communication need", communicationNeeds(), CommunicationNeed::id);
  }

  /** The communications by id. */
  @Value.Lazy
  default ImmutableSortedMap<CommunicationId, Communication> communicationsById() {
    return Elements.byId("communication", communications(), Communication::id);
  }

  /** The documents by id. */
  @Value.Lazy
  default ImmutableSortedMap<DocumentId, Document> documentsById() {
    return Elements.byId("document", documents(), Document::id);
  }

  /** The handling rules by classification. */
  @Value.Lazy
  default ImmutableSortedMap<String, HandlingRule> handlingRulesByClassification() {
    return Elements.byId("handling rule", handlingRules(), HandlingRule::classification);
  }

  /** The records by id. */
  @Value.Lazy
  default ImmutableSortedMap<RecordId, Record> recordsById() {
    return Elements.byId("record", records(), Record::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Support check() {
    resourceNeedsById();
    competencesById();
    competenceActionsById();
    awarenessProgrammesById();
    channelsById();
    communicationNeedsById();
    communicationsById();
    documentsById();
    handlingRulesByClassification();
    recordsById();
    boolean sorted =
        Elements.inOrder(resourceNeeds(), ResourceNeed::id)
            && Elements.inOrder(resourceReviews(), ResourceReview::on)
            && Elements.inOrder(competences(), Competence::id)
            && Elements.inOrder(competenceEvidence(), CompetenceEvidence::person)
            && Elements.inOrder(competenceActions(), CompetenceAction::id)
            && Elements.inOrder(awarenessProgrammes(), AwarenessProgramme::id)
            && Elements.inOrder(trainings(), Training::name)
            && Elements.inOrder(channels(), Channel::id)
            && Elements.inOrder(communicationNeeds(), CommunicationNeed::id)
            && Elements.inOrder(communications(), Communication::id)
            && Elements.inOrder(documentNeeds(), DocumentNeed::what)
            && Elements.inOrder(documents(), Document::id)
            && Elements.inOrder(handlingRules(), HandlingRule::classification)
            && Elements.inOrder(records(), Record::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .resourceNeeds(Elements.sorted(resourceNeeds(), ResourceNeed::id))
            .resourceReviews(Elements.sorted(resourceReviews(), ResourceReview::on))
            .competences(Elements.sorted(competences(), Competence::id))
            .competenceEvidence(Elements.sorted(competenceEvidence(), CompetenceEvidence::person))
            .competenceActions(Elements.sorted(competenceActions(), CompetenceAction::id))
            .awarenessProgrammes(Elements.sorted(awarenessProgrammes(), AwarenessProgramme::id))
            .trainings(Elements.sorted(trainings(), Training::name))
            .channels(Elements.sorted(channels(), Channel::id))
            .communicationNeeds(Elements.sorted(communicationNeeds(), CommunicationNeed::id))
            .communications(Elements.sorted(communications(), Communication::id))
            .documentNeeds(Elements.sorted(documentNeeds(), DocumentNeed::what))
            .documents(Elements.sorted(documents(), Document::id))
            .handlingRules(Elements.sorted(handlingRules(), HandlingRule::classification))
            .records(Elements.sorted(records(), Record::id))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("support", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Support}. */
  final class Builder extends ImmutableSupport.Builder {
    Builder() {}
  }
}
