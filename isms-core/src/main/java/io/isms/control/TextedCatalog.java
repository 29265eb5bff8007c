package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A catalogue seen with a {@link CatalogueText}: where the text says something, title and summary
 * are the text's, elsewhere those of the catalogue, and of each it can be asked whose it is. Ids,
 * groups and attributes are those of the catalogue.
 */
public final class TextedCatalog implements ControlCatalog {
  private final ControlCatalog base;
  private final CatalogueText text;
  private final ImmutableMap<String, EntryText> byNumber;
  private final ImmutableList<ControlGroup> groups;
  private final ImmutableList<ControlObjective> objectives;
  private final ImmutableList<Control> controls;
  private final ImmutableMap<ControlId, Control> byId;

  private TextedCatalog(ControlCatalog base, CatalogueText text) {
    this.base = base;
    this.text = text;
    Map<String, EntryText> entries = new HashMap<>();
    text.entries().forEach(entry -> entries.put(entry.number(), entry));
    this.byNumber = ImmutableMap.copyOf(entries);
    this.groups =
        base.groups().stream()
            .map(it -> it.withTitle(title(it.id().value()).orElse(it.title())))
            .collect(ImmutableList.toImmutableList());
    this.objectives =
        base.objectives().stream()
            .map(
                it ->
                    it.withTitle(title(it.id().value()).orElse(it.title()))
                        .withSummary(body(it.id().value()).orElse(it.summary())))
            .collect(ImmutableList.toImmutableList());
    this.controls =
        base.controls().stream()
            .map(
                it ->
                    it.withTitle(title(it.id().number()).orElse(it.title()))
                        .withSummary(body(it.id().number()).orElse(it.summary())))
            .collect(ImmutableList.toImmutableList());
    this.byId = Maps.uniqueIndex(controls, Control::id);
  }

  /**
   * The catalogue with that text.
   *
   * @throws IllegalArgumentException if the text is of another catalogue, names what the catalogue
   *     does not have, names something twice, gives a group a text, or leaves a control out without
   *     saying that it is partial; it names every such place
   */
  static TextedCatalog lay(CatalogueText text, ControlCatalog base) {
    checkArgument(
        text.catalogue().equals(base.name()),
        "Invalid catalogue text: of catalogue '%s' (expected: %s)",
        text.catalogue(),
        base.name());
    List<String> problems = problems(text, base);
    checkArgument(
        problems.isEmpty(),
        "Invalid catalogue text for %s: %s",
        base.name(),
        Joiner.on("; ").join(problems));
    return new TextedCatalog(base, text);
  }

  private static List<String> problems(CatalogueText text, ControlCatalog base) {
    Set<String> headings = new LinkedHashSet<>();
    base.groups().forEach(group -> headings.add(group.id().value()));
    Set<String> known = new LinkedHashSet<>(headings);
    base.objectives().forEach(objective -> known.add(objective.id().value()));
    base.controls().forEach(control -> known.add(control.id().number()));
    List<String> problems = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < text.entries().size(); i++) {
      EntryText entry = text.entries().get(i);
      String number = entry.number();
      String place = "/entries/" + i + ": ";
      if (!known.contains(number)) {
        problems.add(place + "unknown " + number);
      } else if (headings.contains(number) && entry.text().isPresent()) {
        problems.add(place + number + " is a group (expected: a title only)");
      }
      Integer first = places.putIfAbsent(number, i);
      if (first != null) {
        problems.add(place + number + " is repeated, first at /entries/" + first);
      }
    }
    if (!text.partial()) {
      base.controls().stream()
          .map(control -> control.id().number())
          .filter(number -> !places.containsKey(number))
          .forEach(number -> problems.add("/entries: " + number + " is missing"));
    }
    return problems;
  }

  private Optional<EntryText> entry(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  private Optional<String> title(String number) {
    return entry(number).flatMap(EntryText::title);
  }

  private Optional<String> body(String number) {
    return entry(number).flatMap(EntryText::text);
  }

  /** Where the texts that are laid over the catalogue come from. */
  public TextProvenance provenance() {
    return text.provenance();
  }

  /** Where the title of that entry comes from; empty if it is the catalogue's own. */
  public Optional<TextProvenance> titleProvenance(String number) {
    return title(number).map(any -> provenance());
  }

  /** Where the summary of that entry comes from; empty if it is the catalogue's own. */
  public Optional<TextProvenance> textProvenance(String number) {
    return body(number).map(any -> provenance());
  }

  /** The numbers of the entries that keep the title of the catalogue, in its order. */
  public ImmutableList<String> untitled() {
    return Stream.of(
            groups.stream().map(it -> it.id().value()),
            objectives.stream().map(it -> it.id().value()),
            controls.stream().map(it -> it.id().number()))
        .flatMap(it -> it)
        .filter(number -> title(number).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String name() {
    return base.name();
  }

  @Override
  public Optional<Edition> edition() {
    return base.edition();
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
    return base + " in " + provenance().language();
  }
}
