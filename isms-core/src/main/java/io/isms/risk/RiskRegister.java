package io.isms.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The risks that were identified, with the threats and vulnerabilities they name, by id. */
@Value.Immutable
@SourceClause(value = "6.1.2 c)", edition2005 = "4.2.1 d)")
public interface RiskRegister extends WithRiskRegister {
  /** A register without risks. */
  RiskRegister EMPTY = builder().build();

  /** The threats, in the order of their ids. */
  ImmutableList<Threat> threats();

  /** The vulnerabilities, in the order of their ids. */
  ImmutableList<Vulnerability> vulnerabilities();

  /** The risks, in the order of their ids. */
  ImmutableList<Risk> risks();

  /** The risks by id. */
  @Value.Lazy
  default ImmutableSortedMap<RiskId, Risk> byId() {
    return Elements.byId("risk", risks(), Risk::id);
  }

  /** The vulnerabilities by id. */
  @Value.Lazy
  default ImmutableSortedMap<VulnerabilityId, Vulnerability> vulnerabilitiesById() {
    return Elements.byId("vulnerability", vulnerabilities(), Vulnerability::id);
  }

  /** The risk of that id; empty if there is none. */
  default Optional<Risk> findRisk(RiskId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * The risk of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  default Risk getRisk(RiskId id) {
    return Elements.get("risk", byId(), id);
  }

  /** Brings everything into the order of the ids; an id that occurs twice is refused. */
  @Value.Check
  default RiskRegister check() {
    boolean sorted =
        Elements.inOrderOnce("risk", risks(), Risk::id)
            && Elements.inOrderOnce("threat", threats(), Threat::id)
            && Elements.inOrderOnce("vulnerability", vulnerabilities(), Vulnerability::id);
    return sorted
        ? this
        : builder()
            .threats(Elements.sorted(threats(), Threat::id))
            .vulnerabilities(Elements.sorted(vulnerabilities(), Vulnerability::id))
            .risks(Elements.sorted(risks(), Risk::id))
            .build();
  }

  /** This register with that risk added, or in the place of the one that has its id. */
  default RiskRegister with(Risk risk) {
    return withRisks(Elements.with(risks(), risk, Risk::id));
  }

  /** The register of those risks, in any order. */
  static RiskRegister of(Iterable<? extends Risk> risks) {
    return builder().addAllRisks(risks).build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("register", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskRegister}. */
  final class Builder extends ImmutableRiskRegister.Builder {
    Builder() {}
  }
}
