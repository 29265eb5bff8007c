package io.isms.json.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.annexa.AnnexA;
import io.isms.common.ContentHash;
import io.isms.common.Identifier;
import io.isms.common.Money;
import io.isms.common.SecurityProperty;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.json.tree.ModelPath;
import io.isms.risk.ImpactArea;
import io.isms.risk.RiskCategory;
import io.isms.risk.ScopePart;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.GuidanceRef;
import java.lang.reflect.Constructor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which values are written as text instead of as an object. No convention tells, so it is a table;
 * besides what it lists there are the ids, which are the records that are an {@link Identifier},
 * and the enums.
 */
public final class CompactForms {
  private static final ImmutableMap<Class<?>, CompactForm> LISTED =
      ImmutableMap.<Class<?>, CompactForm>builder()
          .put(ControlId.class, new CompactForm(text -> published(ControlId.parse(text))))
          .put(
              AnnexAControlId.class,
              new CompactForm(text -> published(AnnexAControlId.parse(text))))
          .put(CustomControlId.class, new CompactForm(CustomControlId::of))
          .put(Edition.class, new CompactForm(Edition::parse))
          .put(SecurityProperty.class, new CompactForm(SecurityProperty::of))
          .put(ImpactArea.class, new CompactForm(ImpactArea::of))
          .put(RiskCategory.class, new CompactForm(RiskCategory::of))
          .put(ScopePart.class, new CompactForm(ScopePart::of))
          .put(ContentHash.class, new CompactForm(ContentHash::of))
          .put(ClauseRef.class, new CompactForm(ClauseRef::parse))
          .put(GuidanceRef.class, new CompactForm(GuidanceRef::parse))
          .put(ModelPath.class, new CompactForm(ModelPath::parse))
          .put(Money.class, lenient("amount", "EUR 1200.50", Money::parse))
          .put(LocalDate.class, lenient("day", "2024-12-31", LocalDate::parse))
          .put(Period.class, lenient("period", "P1Y6M", Period::parse))
          .put(Instant.class, lenient("time", "2024-12-31T23:59:59Z", Instant::parse))
          .buildOrThrow();

  private static final ClassValue<Optional<CompactForm>> FORMS =
      new ClassValue<>() {
        @Override
        protected Optional<CompactForm> computeValue(Class<?> type) {
          if (LISTED.containsKey(type)) {
            return Optional.ofNullable(LISTED.get(type));
          } else if (type.isEnum()) {
            return Optional.of(constants(type));
          } else if (type.isRecord() && Identifier.class.isAssignableFrom(type)) {
            return Optional.of(identifier(type));
          }
          return Optional.empty();
        }
      };

  private CompactForms() {}

  /** The compact form of values of that class; empty if they are not written as text. */
  public static Optional<CompactForm> find(Class<?> type) {
    return FORMS.get(type);
  }

  /**
   * The text of a value that has a compact form: its {@code toString}, but the name of an enum
   * constant, unless the table lists the enum.
   */
  public static String print(Object value) {
    return value instanceof Enum<?> constant && !LISTED.containsKey(constant.getDeclaringClass())
        ? constant.name()
        : value.toString();
  }

  private static ControlId published(ControlId id) {
    if (id instanceof AnnexAControlId annexA
        && AnnexA.catalog(annexA.edition()).findControl(id).isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              "Unknown control '%s' (expected: one of the %s controls of Annex A of %s)",
              id, AnnexA.catalog(annexA.edition()).controls().size(), annexA.edition()));
    }
    return id;
  }

  /** For a parser whose own message does not say enough. */
  private static CompactForm lenient(String kind, String example, Function<String, Object> parser) {
    return new CompactForm(
        text -> {
          try {
            return parser.apply(text);
          } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                String.format("Invalid %s '%s' (expected: a form like %s)", kind, text, example),
                e);
          }
        });
  }

  private static CompactForm constants(Class<?> type) {
    ImmutableMap<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(
                ImmutableMap.toImmutableMap(
                    constant -> ((Enum<?>) constant).name(), constant -> constant));
    ImmutableList<String> names = byName.keySet().asList();
    return new CompactForm(
        text -> {
          Object constant = byName.get(text);
          if (constant == null) {
            throw new IllegalArgumentException(Unknown.message("value", text, names));
          }
          return constant;
        });
  }

  private static CompactForm identifier(Class<?> type) {
    try {
      Constructor<?> constructor = type.getConstructor(String.class);
      return new CompactForm(text -> Reflection.construct(constructor, text));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "Invalid id type " + type.getName() + " (expected: a public record of one text)", e);
    }
  }
}
