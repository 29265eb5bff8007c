package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlAttribute;
import io.isms.control.ControlAttributes;
import io.isms.control.ControlGroup;
import io.isms.control.ControlGroupId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlObjective;
import io.isms.control.ControlObjectiveId;
import io.isms.control.ControlRegister;
import io.isms.control.ControlType;
import io.isms.control.CustomCatalog;
import io.isms.control.CustomControlId;
import io.isms.control.CybersecurityConcept;
import io.isms.control.GroupKind;
import io.isms.control.ImplementationStatus;
import io.isms.control.OperationalCapability;
import io.isms.control.SecurityDomain;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of the package {@code control}. */
public final class ControlDomain extends DomainContextBase {
  /** How many controls each group of Annex A has, by edition: first number, second, how many. */
  private static final ImmutableMap<Edition, int[][]> SIZES =
      ImmutableMap.of(
          Edition.E2005,
          new int[][] {
            {5, 2},
            {6, 8, 3},
            {7, 3, 2},
            {8, 3, 3, 3},
            {9, 6, 7},
            {10, 4, 3, 2, 2, 1, 2, 4, 5, 3, 6},
            {11, 1, 4, 3, 7, 6, 2, 2},
            {12, 1, 4, 2, 3, 5, 1},
            {13, 2, 3},
            {14, 5},
            {15, 6, 2, 2}
          },
          Edition.E2013,
          new int[][] {
            {5, 2},
            {6, 5, 2},
            {7, 2, 3, 1},
            {8, 4, 3, 3},
            {9, 2, 6, 1, 5},
            {10, 2},
            {11, 6, 9},
            {12, 4, 1, 1, 4, 1, 2, 1},
            {13, 3, 4},
            {14, 3, 9, 1},
            {15, 3, 2},
            {16, 7},
            {17, 3, 1},
            {18, 5, 3}
          },
          Edition.E2022,
          new int[][] {{5, 37}, {6, 8}, {7, 14}, {8, 34}});

  private static final ImmutableListMultimap<Edition, AnnexAControlId> ANNEX_A = annexA();

  /** What the catalogues beside Annex A are for. */
  private static final ImmutableList<String> SECTORS =
      ImmutableList.of("CLOUD", "ENERGY", "HEALTH");

  /** Ids of any kind and edition. */
  @Provide
  public static Arbitrary<ControlId> controlId() {
    return Arbitraries.<ControlId>oneOf(annexAControlId(), customControlId()).withoutEdgeCases();
  }

  /** Ids of Annex A, of any edition. */
  @Provide
  public static Arbitrary<AnnexAControlId> annexAControlId() {
    return Arbitraries.of(ANNEX_A.values());
  }

  /** Ids of the controls that the Annex A of that edition has. */
  public static ImmutableList<AnnexAControlId> annexAControlIds(Edition edition) {
    return ANNEX_A.get(edition);
  }

  /** Ids of an organization's own. */
  @Provide
  public static Arbitrary<CustomControlId> customControlId() {
    return Combinators.combine(
            Arbitraries.of("MDM", "CLD.6.3.1", "X.5.7", "AA.5.1", "A-", "B5", "aws.", "A.5.7b"),
            Arbitraries.of("", "-", "_x", "x."),
            Arbitraries.integers().between(0, 30))
        .as((start, middle, number) -> start + middle + "z" + number)
        .map(CustomControlId::of);
  }

  /** Controls of Annex A and of an organization's own. */
  @Provide
  public static Arbitrary<Control> control() {
    return controlId().flatMap(ControlDomain::controlOf);
  }

  /** Controls of that id. */
  public static Arbitrary<Control> controlOf(ControlId id) {
    return Builders.withBuilder(() -> Control.builder().id(id))
        .use(Samples.text())
        .in(Control.Builder::title)
        .use(Samples.text())
        .in(Control.Builder::summary)
        .use(controlGroupId().optional())
        .in(Control.Builder::group)
        .use(controlObjectiveId().optional())
        .in(Control.Builder::objective)
        .use(controlAttributes())
        .withProbability(0.5)
        .in(Control.Builder::attributes)
        .build(Control.Builder::build);
  }

  /** Numbers of clauses and themes. */
  @Provide
  public static Arbitrary<ControlGroupId> controlGroupId() {
    return Arbitraries.integers().between(5, 18).map(number -> ControlGroupId.of("A." + number));
  }

  /** Numbers of control objectives. */
  @Provide
  public static Arbitrary<ControlObjectiveId> controlObjectiveId() {
    return Combinators.combine(controlGroupId(), Arbitraries.integers().between(1, 10))
        .as((group, number) -> ControlObjectiveId.of(group + "." + number));
  }

  /** Clauses and themes. */
  @Provide
  public static Arbitrary<ControlGroup> controlGroup() {
    return Builders.withBuilder(ControlGroup::builder)
        .use(controlGroupId())
        .in(ControlGroup.Builder::id)
        .use(Arbitraries.of(GroupKind.values()))
        .in(ControlGroup.Builder::kind)
        .use(Samples.text())
        .in(ControlGroup.Builder::title)
        .build(ControlGroup.Builder::build);
  }

  /** Control objectives. */
  @Provide
  public static Arbitrary<ControlObjective> controlObjective() {
    return Builders.withBuilder(ControlObjective::builder)
        .use(controlObjectiveId())
        .in(ControlObjective.Builder::id)
        .use(controlGroupId())
        .in(ControlObjective.Builder::group)
        .use(Samples.text())
        .in(ControlObjective.Builder::title)
        .use(Samples.text())
        .in(ControlObjective.Builder::summary)
        .build(ControlObjective.Builder::build);
  }

  /** Single attribute values. */
  @Provide
  public static Arbitrary<ControlAttribute> controlAttribute() {
    return Arbitraries.oneOf(
        Arbitraries.of(ControlType.values()),
        Arbitraries.of(CybersecurityConcept.values()),
        Arbitraries.of(OperationalCapability.values()),
        Arbitraries.of(SecurityDomain.values()));
  }

  /** Attributes of a control, possibly none. */
  @Provide
  public static Arbitrary<ControlAttributes> controlAttributes() {
    return Builders.withBuilder(ControlAttributes::builder)
        .use(Samples.<ControlType>some(List.of(ControlType.values())))
        .in(ControlAttributes.Builder::types)
        .use(Samples.some(CommonDomain.properties()))
        .in(ControlAttributes.Builder::properties)
        .use(Samples.<CybersecurityConcept>some(List.of(CybersecurityConcept.values())))
        .in(ControlAttributes.Builder::concepts)
        .use(Samples.<OperationalCapability>some(List.of(OperationalCapability.values())))
        .in(ControlAttributes.Builder::capabilities)
        .use(Samples.<SecurityDomain>some(List.of(SecurityDomain.values())))
        .in(ControlAttributes.Builder::domains)
        .build(ControlAttributes.Builder::build);
  }

  /** How far one control is in place. */
  @Provide
  public static Arbitrary<ControlImplementation> controlImplementation() {
    return Known.any()
        .flatMap(known -> known.controlId().flatMap(id -> implementationOf(known, id)));
  }

  /** How far that control is in place. */
  public static Arbitrary<ControlImplementation> implementationOf(Known known, ControlId id) {
    return Combinators.combine(
            Arbitraries.of(ImplementationStatus.values()),
            known.partyId().optional(),
            Samples.day(),
            Arbitraries.integers().between(0, 1000).optional(),
            Arbitraries.of(true, false),
            Samples.text().optional())
        .as(
            (status, responsible, day, days, dated, description) ->
                ControlImplementation.builder()
                    .control(id)
                    .status(status)
                    .responsible(responsible)
                    .implementedOn(dated ? Optional.of(day) : Optional.empty())
                    .validUntil(days.map(day::plusDays))
                    .description(description)
                    .build());
  }

  /** Catalogues beside Annex A. */
  @Provide
  public static Arbitrary<CustomCatalog> customCatalog() {
    return Arbitraries.of(SECTORS).flatMap(ControlDomain::catalogOf);
  }

  /** No, one or several catalogues beside Annex A, without an id in common. */
  public static Arbitrary<ImmutableList<CustomCatalog>> customCatalogs() {
    return Samples.<String>some(SECTORS)
        .flatMap(sectors -> Samples.forEach(sectors, ControlDomain::catalogOf));
  }

  /** A catalogue of that sector; its ids are none of an organization's own. */
  private static Arbitrary<CustomCatalog> catalogOf(String sector) {
    return Combinators.combine(
            Samples.distinct(Arbitraries.integers().between(1, 12), 1, 3)
                .flatMap(
                    numbers ->
                        Samples.forEach(
                            numbers,
                            number -> controlOf(CustomControlId.of(sector + "-" + number)))),
            controlGroup().list().uniqueElements(ControlGroup::id).ofMaxSize(2))
        .as(
            (controls, groups) ->
                CustomCatalog.builder()
                    .name(sector)
                    .groups(groups)
                    .controls(
                        controls.stream()
                            .map(
                                it ->
                                    it.withGroup(groups.stream().map(ControlGroup::id).findFirst())
                                        .withObjective(Optional.empty()))
                            .toList())
                    .build());
  }

  /** Registers of controls. */
  @Provide
  public static Arbitrary<ControlRegister> controlRegister() {
    return Known.any().flatMap(ControlDomain::registers);
  }

  /** Registers that hold all custom controls known, and the state of some controls. */
  public static Arbitrary<ControlRegister> registers(Known known) {
    Arbitrary<ImmutableList<ControlImplementation>> implementations =
        Samples.distinct(known.controlId(), 0, 5)
            .flatMap(ids -> Samples.forEach(ids, id -> implementationOf(known, id)));
    return Combinators.combine(
            Samples.forEach(known.customControls(), ControlDomain::controlOf),
            customCatalogs(),
            implementations)
        .as(
            (custom, catalogs, states) ->
                ControlRegister.builder()
                    .custom(custom)
                    .catalogs(catalogs)
                    .implementations(states)
                    .build());
  }

  private static ImmutableListMultimap<Edition, AnnexAControlId> annexA() {
    ImmutableListMultimap.Builder<Edition, AnnexAControlId> ids = ImmutableListMultimap.builder();
    SIZES.forEach(
        (edition, clauses) -> {
          for (int[] clause : clauses) {
            for (int i = 1; i < clause.length; i++) {
              String group = "A." + clause[0] + (edition == Edition.E2022 ? "." : "." + i + ".");
              IntStream.rangeClosed(1, clause[i])
                  .forEach(last -> ids.put(edition, AnnexAControlId.of(edition, group + last)));
            }
          }
        });
    return ids.build();
  }
}
