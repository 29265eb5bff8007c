package io.isms.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.DanglingReferenceException;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.json.IsmsDocument;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.Level;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskIdentification;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A risk register as CSV, with the columns that such registers usually have. A risk with one asset,
 * a threat and a vulnerability is described by these, any other by its title as an event.
 *
 * <p>Threats, vulnerabilities, owners and assets are named by id. With a document given, owners and
 * assets must be in it; without one, each id becomes an element of that name.
 */
final class RegisterCsv {
  private static final Splitter VALUES = Splitter.on('|').trimResults().omitEmptyStrings();

  /** The property of a consequence that a register gives for a risk as a whole. */
  private static final SecurityProperty UNSPECIFIED = SecurityProperty.of("unspecified");

  private static final ImmutableMap<String, SecurityProperty> PROPERTIES =
      ImmutableMap.of(
          "C", SecurityProperty.CONFIDENTIALITY,
          "I", SecurityProperty.INTEGRITY,
          "A", SecurityProperty.AVAILABILITY);

  /** The columns that a register must have. */
  static final ImmutableList<String> REQUIRED = ImmutableList.of("Risk id");

  private static final ImmutableList<String> KNOWN =
      ImmutableList.of(
          "Risk id",
          "Title",
          "Statement",
          "Title/Statement",
          "Assets",
          "Threat",
          "Vulnerability",
          "C",
          "I",
          "A",
          "Inherent likelihood",
          "Inherent consequence",
          "Existing controls",
          "Current likelihood",
          "Current consequence",
          "Risk owner");

  private final Csv table;
  private final IsmsDocument base;
  private final boolean closed;
  private final RiskCriteria criteria;
  private final List<String> errors = new ArrayList<>();
  private final Map<ThreatId, Threat> threats = new TreeMap<>();
  private final Map<VulnerabilityId, Vulnerability> vulnerabilities = new TreeMap<>();
  private final TreeSet<AssetId> assets = new TreeSet<>();
  private final TreeSet<PartyId> owners = new TreeSet<>();

  /**
   * A register that goes into a document.
   *
   * @param closed whether the document knows all assets and parties, so that no other may be named
   */
  RegisterCsv(Csv table, IsmsDocument base, RiskCriteria criteria, boolean closed) {
    this.table = table;
    this.base = base;
    this.closed = closed;
    this.criteria = criteria;
    base.isms().register().threats().forEach(it -> threats.put(it.id(), it));
    base.isms().register().vulnerabilities().forEach(it -> vulnerabilities.put(it.id(), it));
  }

  /** The columns that the table has and a register does not. */
  ImmutableList<String> unread() {
    return table.header().stream()
        .filter(column -> KNOWN.stream().noneMatch(column::equalsIgnoreCase))
        .collect(ImmutableList.toImmutableList());
  }

  /** The document with the risks of the table; it keeps its context and criteria. */
  IsmsDocument document() {
    Map<RiskId, Risk> risks = new LinkedHashMap<>();
    for (Csv.Row cells : table.rows()) {
      if (cells.cells().stream().allMatch(String::isBlank)) {
        continue;
      }
      RiskRow row = new RiskRow(cells);
      row.risk()
          .ifPresent(
              risk -> {
                if (risks.put(risk.id(), risk) != null) {
                  row.error("Risk id", "'" + risk.id() + "' occurs twice (expected: once)");
                }
              });
    }
    InputException.throwIfAny(errors);
    Isms.Builder isms =
        Isms.builder()
            .from(base.isms())
            .register(
                RiskRegister.builder()
                    .addAllThreats(threats.values())
                    .addAllVulnerabilities(vulnerabilities.values())
                    .addAllRisks(risks.values())
                    .build());
    try {
      return base.withIsms((closed ? isms : isms.context(named())).build());
    } catch (DanglingReferenceException e) {
      throw new InputException(
          e.references().stream().map(it -> table.name() + ": " + it).toList());
    }
  }

  private static ControlId control(String text) {
    ControlId id = ControlId.parse(text);
    return id instanceof AnnexAControlId ? AnnexA.getControl(text).id() : id;
  }

  private IsmsContext named() {
    return IsmsContext.builder()
        .assets(
            assets.stream()
                .map(
                    id ->
                        Asset.builder().id(id).name(id.value()).kind(AssetKind.INFORMATION).build())
                .toList())
        .parties(
            owners.stream()
                .map(id -> Party.builder().id(id).name(id.value()).kind(PartyKind.ROLE).build())
                .toList())
        .build();
  }

  /** One row of the table. */
  private final class RiskRow {
    private final Csv.Row row;

    RiskRow(Csv.Row row) {
      this.row = row;
    }

    void error(String column, String problem) {
      errors.add(table.error(row, column, problem));
    }

    String cell(String column) {
      return table.findColumn(column).map(place -> row.cells().get(place).strip()).orElse("");
    }

    Optional<Risk> risk() {
      int before = errors.size();
      Optional<RiskId> id = parsed("Risk id", cell("Risk id"), RiskId::of);
      String title = title();
      Optional<PartyId> owner = optional("Risk owner", PartyId::of);
      owner.filter(this::isKnown).ifPresent(owners::add);
      List<ControlId> controls = all("Existing controls", RegisterCsv::control);
      Optional<RiskIdentification> identification = identification(title);
      RiskEstimate inherent =
          RiskEstimate.builder()
              .likelihood(level("Inherent likelihood", criteria.likelihood()))
              .consequences(whole("Inherent consequence"))
              .build();
      RiskEstimate current =
          RiskEstimate.builder()
              .likelihood(level("Current likelihood", criteria.likelihood()))
              .consequences(currentConsequences())
              .build();
      if (errors.size() > before) {
        return Optional.empty();
      }
      return Optional.of(
          Risk.builder()
              .id(id.orElseThrow())
              .title(title)
              .identification(identification.orElseThrow())
              .owner(owner)
              .existingControls(controls)
              .inherent(inherent)
              .current(current)
              .build());
    }

    private String title() {
      for (String column : List.of("Title/Statement", "Title", "Statement")) {
        if (!cell(column).isEmpty()) {
          return cell(column);
        }
      }
      error("Title", "is empty (expected: what may happen)");
      return "";
    }

    private boolean isKnown(PartyId owner) {
      if (closed && !base.isms().context().partiesById().containsKey(owner)) {
        error("Risk owner", "Unknown party '" + owner + "' (expected: a party of the document)");
        return false;
      }
      return true;
    }

    private boolean isKnown(AssetId asset) {
      if (closed && base.isms().context().inventory().findAsset(asset).isEmpty()) {
        error("Assets", "Unknown asset '" + asset + "' (expected: an asset of the document)");
        return false;
      }
      return true;
    }

    private Optional<RiskIdentification> identification(String title) {
      List<AssetId> affected = all("Assets", AssetId::of);
      affected.stream().filter(this::isKnown).forEach(assets::add);
      Optional<ThreatId> threat = optional("Threat", ThreatId::of);
      threat.ifPresent(
          id -> threats.putIfAbsent(id, Threat.builder().id(id).name(id.value()).build()));
      List<VulnerabilityId> paths = all("Vulnerability", VulnerabilityId::of);
      paths.forEach(
          id ->
              vulnerabilities.putIfAbsent(
                  id, Vulnerability.builder().id(id).name(id.value()).build()));
      if (title.isEmpty()) {
        return Optional.empty();
      }
      if (affected.size() == 1 && threat.isPresent() && !paths.isEmpty()) {
        return Optional.of(
            AssetBased.builder()
                .asset(affected.get(0))
                .threat(threat.orElseThrow())
                .vulnerabilities(paths)
                .build());
      }
      return Optional.of(
          EventBased.builder()
              .event(title)
              .source(threat.map(ThreatId::value))
              .affectedAssets(affected)
              .build());
    }

    private Map<SecurityProperty, LevelCode> currentConsequences() {
      Map<SecurityProperty, LevelCode> consequences = new TreeMap<>();
      PROPERTIES.forEach(
          (column, property) ->
              level(column, criteria.consequence())
                  .ifPresent(code -> consequences.put(property, code)));
      Map<SecurityProperty, LevelCode> whole = whole("Current consequence");
      if (consequences.isEmpty()) {
        return whole;
      }
      Optional<Level> highest =
          RiskEstimate.builder()
              .consequences(consequences)
              .build()
              .highestConsequence(criteria.consequence());
      whole.values().stream()
          .filter(code -> !highest.map(Level::code).equals(Optional.of(code)))
          .forEach(
              code ->
                  error(
                      "Current consequence",
                      String.format(
                          "'%s' (expected: %s, the highest of C, I and A, or empty)",
                          code, highest.map(Level::code).map(Object::toString).orElse(""))));
      return consequences;
    }

    private Map<SecurityProperty, LevelCode> whole(String column) {
      return level(column, criteria.consequence())
          .map(code -> Map.of(UNSPECIFIED, code))
          .orElse(Map.of());
    }

    private Optional<LevelCode> level(String column, Scale scale) {
      return optional(column, text -> scale.parseLevel(text).code());
    }

    private <T> Optional<T> optional(String column, Function<String, T> parse) {
      return cell(column).isEmpty() ? Optional.empty() : parsed(column, cell(column), parse);
    }

    private <T> List<T> all(String column, Function<String, T> parse) {
      return VALUES
          .splitToStream(cell(column))
          .flatMap(text -> parsed(column, text, parse).stream())
          .toList();
    }

    private <T> Optional<T> parsed(String column, String text, Function<String, T> parse) {
      try {
        return Optional.of(parse.apply(text));
      } catch (IllegalArgumentException e) {
        error(column, String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    }
  }
}
