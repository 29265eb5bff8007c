package io.isms.annexa.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.common.SecurityProperty;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlAttributes;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlGroup;
import io.isms.control.ControlGroupId;
import io.isms.control.ControlId;
import io.isms.control.ControlObjective;
import io.isms.control.ControlObjectiveId;
import io.isms.control.ControlType;
import io.isms.control.CybersecurityConcept;
import io.isms.control.GroupKind;
import io.isms.control.OperationalCapability;
import io.isms.control.SecurityDomain;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Annex A of one edition, as its resource lists it. The number of an entry says what it is and
 * what it belongs to.
 */
public final class AnnexACatalog implements ControlCatalog {
  private static final Splitter VALUES = Splitter.on(';').omitEmptyStrings();

  private final Edition edition;
  private final ImmutableList<ControlGroup> groups;
  private final ImmutableList<ControlObjective> objectives;
  private final ImmutableList<Control> controls;
  private final ImmutableMap<ControlId, Control> byId;

  private AnnexACatalog(Edition edition, ImmutableList<List<String>> rows) {
    this.edition = edition;
    ImmutableList.Builder<ControlGroup> groups = ImmutableList.builder();
    ImmutableList.Builder<ControlObjective> objectives = ImmutableList.builder();
    ImmutableList.Builder<Control> controls = ImmutableList.builder();
    int controlDepth = edition == Edition.E2022 ? 2 : 3;
    for (List<String> row : rows) {
      int depth = CharMatcher.is('.').countIn(row.get(0));
      if (depth == 1) {
        groups.add(group(row));
      } else if (depth == controlDepth) {
        controls.add(control(row));
      } else {
        objectives.add(objective(row));
      }
    }
    this.groups = groups.build();
    this.objectives = objectives.build();
    this.controls = controls.build();
    this.byId = Maps.uniqueIndex(this.controls, Control::id);
  }

  /** Reads the resource of that edition. */
  public static AnnexACatalog read(Edition edition) {
    return new AnnexACatalog(edition, Table.read("annex-a-" + edition + ".tsv"));
  }

  private ControlGroup group(List<String> row) {
    return ControlGroup.builder()
        .id(ControlGroupId.of(row.get(0)))
        .kind(edition == Edition.E2022 ? GroupKind.THEME : GroupKind.CLAUSE)
        .title(row.get(1))
        .build();
  }

  private static ControlObjective objective(List<String> row) {
    return ControlObjective.builder()
        .id(ControlObjectiveId.of(row.get(0)))
        .group(ControlGroupId.of(parent(row.get(0))))
        .title(row.get(1))
        .summary(row.get(2))
        .build();
  }

  private Control control(List<String> row) {
    String parent = parent(row.get(0));
    Control.Builder control =
        Control.builder()
            .id(AnnexAControlId.of(edition, row.get(0)))
            .title(row.get(1))
            .summary(row.get(2));
    if (edition == Edition.E2022) {
      return control.group(ControlGroupId.of(parent)).attributes(attributes(row)).build();
    }
    return control
        .group(ControlGroupId.of(parent(parent)))
        .objective(ControlObjectiveId.of(parent))
        .build();
  }

  private static ControlAttributes attributes(List<String> row) {
    return ControlAttributes.builder()
        .types(values(row.get(3), constant(ControlType::valueOf)))
        .properties(values(row.get(4), SecurityProperty::of))
        .concepts(values(row.get(5), constant(CybersecurityConcept::valueOf)))
        .capabilities(values(row.get(6), constant(OperationalCapability::valueOf)))
        .domains(values(row.get(7), constant(SecurityDomain::valueOf)))
        .build();
  }

  private static <T> Function<String, T> constant(Function<String, T> valueOf) {
    return tag -> valueOf.apply(tag.toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> values(String cell, Function<String, T> parse) {
    return VALUES.splitToStream(cell).map(parse).toList();
  }

  private static String parent(String number) {
    return number.substring(0, number.lastIndexOf('.'));
  }

  @Override
  public String name() {
    return edition.toString();
  }

  @Override
  public Optional<Edition> edition() {
    return Optional.of(edition);
  }

  @Override
  public ImmutableList<ControlGroup> groups() {
    return groups;
  }

  @Override
  public ImmutableList<ControlObjective> objectives() {
    return objectives;
  }

  @Override
  public ImmutableList<Control> controls() {
    return controls;
  }

  @Override
  public Optional<Control> findControl(ControlId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public String toString() {
    return "Annex A of " + edition;
  }
}
