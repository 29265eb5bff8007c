package io.isms.control;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import io.isms.common.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Catalogues that are used together, by name. Immutable; a caller passes the ones it wants. */
public final class ControlCatalogs {
  private final ImmutableSortedMap<String, ControlCatalog> byName;

  private ControlCatalogs(ImmutableSortedMap<String, ControlCatalog> byName) {
    this.byName = byName;
  }

  /**
   * The catalogues that are installed: those of every service provider found.
   *
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   * @throws IllegalArgumentException if catalogues collide
   */
  public static ControlCatalogs installed() {
    return of(
        ServiceLoader.load(ControlCatalogProvider.class).stream()
            .map(provider -> provider.get().catalog())
            .toList());
  }

  /**
   * Those catalogues.
   *
   * @throws IllegalArgumentException if two have one name or one control, naming every collision
   */
  public static ControlCatalogs of(Iterable<? extends ControlCatalog> catalogs) {
    return besideOwn(catalogs, ImmutableList.of());
  }

  /**
   * Those catalogues, used beside the organization's own controls.
   *
   * @throws IllegalArgumentException if two have one name or one control, or one has an own
   *     control, naming every collision
   */
  public static ControlCatalogs besideOwn(
      Iterable<? extends ControlCatalog> catalogs, Iterable<Control> own) {
    TreeMap<String, ControlCatalog> byName = new TreeMap<>();
    Multimap<ControlId, String> holders = TreeMultimap.create();
    List<String> collisions = new ArrayList<>();
    for (ControlCatalog catalog : catalogs) {
      if (byName.put(catalog.name(), catalog) != null) {
        collisions.add("two have the name '" + catalog.name() + "'");
      }
      catalog.controls().forEach(control -> holders.put(control.id(), catalog.name()));
    }
    own.forEach(
        control -> {
          if (holders.containsKey(control.id())) {
            holders.put(control.id(), "the organization's own");
          }
        });
    holders
        .asMap()
        .forEach(
            (control, names) -> {
              if (names.size() > 1) {
                collisions.add(control + " is in " + Joiner.on(" and ").join(names));
              }
            });
    checkArgument(
        collisions.isEmpty(),
        "Invalid catalogues: %s (expected: each name and each control once)",
        Joiner.on("; ").join(collisions));
    return new ControlCatalogs(ImmutableSortedMap.copyOfSorted(byName));
  }

  /**
   * These catalogues and one more.
   *
   * @throws IllegalArgumentException if it collides with one that is there
   */
  public ControlCatalogs with(ControlCatalog catalog) {
    return of(ImmutableList.<ControlCatalog>builder().addAll(all()).add(catalog).build());
  }

  /** All catalogues, by name. */
  public ImmutableList<ControlCatalog> all() {
    return byName.values().asList();
  }

  /** The catalogue of that name; empty if there is none. */
  public Optional<ControlCatalog> findCatalog(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The catalogue of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ControlCatalog getCatalog(String name) {
    return Elements.get("catalogue", byName, name);
  }

  /** The catalogue that has that control; empty if none has. */
  public Optional<ControlCatalog> findHolder(ControlId control) {
    return all().stream().filter(catalog -> catalog.findControl(control).isPresent()).findFirst();
  }
}
