package io.isms.json.tree;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.isms.standard.NaturalOrder;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a value of the model, such as {@code register.risks[R-1].current.likelihood}. Elements
 * of lists, sets and maps are named by what identifies them and never by their position, except in
 * tables, which are lists of lists.
 *
 * @param steps the way from the value to the place; at least one
 */
public record ModelPath(ImmutableList<Step> steps) implements Comparable<ModelPath> {
  private static final Comparator<Iterable<Step>> ORDER =
      Comparators.lexicographical(Comparator.<Step>naturalOrder());

  /** One step into a value. */
  public sealed interface Step extends Comparable<Step> {
    /** The name of the attribute, or what identifies the element. */
    String name();

    /** Which of the elements that nothing tells apart but their order, from 1. */
    int occurrence();

    /** In natural order, so that R-2 comes before R-10. */
    @Override
    default int compareTo(Step other) {
      int byName = NaturalOrder.INSTANCE.compare(name(), other.name());
      return byName != 0 ? byName : Integer.compare(occurrence(), other.occurrence());
    }
  }

  /**
   * To an attribute.
   *
   * @param name its name
   */
  public record Attribute(String name) implements Step {
    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Checks the name. */
    public Attribute {
      checkArgument(
          FORM.matcher(name).matches(),
          "Invalid attribute '%s' (expected: letters, digits and '_', a letter first)",
          name);
    }

    @Override
    public int occurrence() {
      return 1;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * To an element of a list, set or map.
   *
   * @param name what identifies it: its id, its key in the map, itself if it is a text, or {@code
   *     =} with the beginning of its hash if there is nothing else
   * @param occurrence which of those with that name, from 1
   */
  public record Element(String name, int occurrence) implements Step {
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"\\[\\]#\\\\][^\"\\[\\]#\\\\]*");

    /** Checks the occurrence. */
    public Element {
      checkArgument(
          occurrence >= 1,
          "Invalid element '%s': occurrence %s (expected: 1 or more)",
          name,
          occurrence);
    }

    /** As it stands between brackets; in quotation marks where it could be misread. */
    @Override
    public String toString() {
      return (PLAIN.matcher(name).matches() ? name : quoted(name))
          + (occurrence > 1 ? "#" + occurrence : "");
    }

    private static String quoted(String name) {
      return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The element of that text. */
    public static Element parse(String text) {
      Parser parser = new Parser(text);
      Element element = parser.element();
      parser.checkAtEnd();
      return element;
    }
  }

  /** Checks that there is a step. */
  public ModelPath {
    checkArgument(!steps.isEmpty(), "Invalid path: it is empty (expected: one step or more)");
  }

  /** A path of one step. */
  public static ModelPath of(Step first) {
    return new ModelPath(ImmutableList.of(first));
  }

  /**
   * The path of that text.
   *
   * @throws IllegalArgumentException if the text is not that of a path
   */
  public static ModelPath parse(String text) {
    return new Parser(text).path();
  }

  /** The path one step further. */
  public ModelPath then(Step next) {
    return new ModelPath(
        ImmutableList.<Step>builderWithExpectedSize(steps.size() + 1)
            .addAll(steps)
            .add(next)
            .build());
  }

  /** The last step. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether the other place is inside this one; no place is inside itself. */
  public boolean contains(ModelPath other) {
    return other.steps.size() > steps.size() && other.steps.subList(0, steps.size()).equals(steps);
  }

  @Override
  public int compareTo(ModelPath other) {
    return ORDER.compare(steps, other.steps);
  }

  @Override
  public String toString() {
    String text =
        steps.stream()
            .map(step -> step instanceof Attribute ? "." + step : "[" + step + "]")
            .collect(Collectors.joining());
    return text.startsWith(".") ? text.substring(1) : text;
  }

  /** Reads the text of a path from left to right. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    ModelPath path() {
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      while (at < text.length()) {
        if (isAt('[')) {
          at++;
          steps.add(element());
          check(isAt(']'));
          at++;
        } else {
          check(at == 0 || isAt('.'));
          at += at == 0 ? 0 : 1;
          steps.add(new Attribute(until(".[")));
        }
      }
      return new ModelPath(steps.build());
    }

    Element element() {
      check(at < text.length());
      String name = isAt('"') ? quoted() : until("#]");
      if (!isAt('#')) {
        return new Element(name, 1);
      }
      at++;
      String number = until("]");
      check(number.matches("[1-9][0-9]{0,8}"));
      return new Element(name, Integer.parseInt(number));
    }

    void checkAtEnd() {
      check(at == text.length());
    }

    private String quoted() {
      StringBuilder name = new StringBuilder();
      at++;
      while (at < text.length() && !isAt('"')) {
        at += isAt('\\') ? 1 : 0;
        check(at < text.length());
        name.append(text.charAt(at++));
      }
      check(isAt('"'));
      at++;
      return name.toString();
    }

    private String until(String ends) {
      int start = at;
      while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      check(at > start);
      return text.substring(start, at);
    }

    private boolean isAt(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private void check(boolean holds) {
      checkArgument(
          holds, "Invalid path '%s' (expected: a form like register.risks[R-1].title)", text);
    }
  }
}
