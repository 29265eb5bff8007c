package io.isms.riskcalc.bulk;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.Arrays;

/**
 * A method whose inputs are levels, compiled to a table. Estimates go in as one array for each
 * input, with the place of a level on the scale of that input, 0 for the lowest, or {@link
 * #NOT_ESTIMATED}. Levels come out as places on the scale of the method, or {@link #UNRATED}.
 *
 * <p>The table asks the method for a combination of levels when it first occurs, and never again.
 * So it agrees with the method on every estimate, also on those that are unrated or refused. It
 * gives the level alone: who wants value and derivation asks the method. Safe for use by several
 * threads, each with arrays of its own.
 */
public final class LevelTable {
  /** In an array of an input: no estimate was made. */
  public static final byte NOT_ESTIMATED = -1;

  /** In an array of levels: there is no level, which is not a low one. */
  public static final byte UNRATED = -1;

  private static final byte NOT_ASKED = -2;
  private static final int BYTES = 1 << Byte.SIZE;
  private static final int MOST_COMBINATIONS = 1 << 24;
  private static final int BLOCK = 2048;

  private final RiskMethod<?> method;
  private final int[][] codes;
  private final byte[] table;

  private LevelTable(RiskMethod<?> method, int[][] codes, byte[] table) {
    this.method = method;
    this.codes = codes;
    this.table = table;
  }

  /**
   * The table of that method.
   *
   * @throws IllegalArgumentException if an input is a number, a scale has more than 127 levels, or
   *     there are more than 16,777,216 combinations of levels
   */
  public static LevelTable of(RiskMethod<?> method) {
    checkScale(method, method.levels());
    for (MethodInput input : method.inputs()) {
      checkArgument(
          input.range().isEmpty(),
          "Cannot compile %s: input %s is a number (expected: levels)",
          method.name(),
          input.name());
      checkScale(method, input.scale());
    }
    return method.inputs().size() == 2 ? ofPairs(method) : ofAny(method);
  }

  private static void checkScale(RiskMethod<?> method, Scale scale) {
    checkArgument(
        scale.levels().size() <= Byte.MAX_VALUE,
        "Cannot compile %s: %s levels on scale %s (expected: up to %s)",
        method.name(),
        scale.levels().size(),
        scale.id(),
        Byte.MAX_VALUE);
  }

  /** Two bytes, whatever they are, have a place of their own. */
  private static LevelTable ofPairs(RiskMethod<?> method) {
    return new LevelTable(method, new int[0][], unasked(BYTES * BYTES));
  }

  /** The codes of the levels add up to a place; with a byte that is no level they go beyond. */
  private static LevelTable ofAny(RiskMethod<?> method) {
    int[][] codes = new int[method.inputs().size()][BYTES];
    long combinations = 1;
    for (int i = 0; i < codes.length; i++) {
      Arrays.fill(codes[i], MOST_COMBINATIONS);
      int levels = method.inputs().get(i).scale().levels().size();
      for (int level = NOT_ESTIMATED; level < levels; level++) {
        codes[i][level & 0xFF] = (int) combinations * (level - NOT_ESTIMATED);
      }
      combinations *= levels + 1;
      checkArgument(
          combinations <= MOST_COMBINATIONS,
          "Cannot compile %s: too many combinations of levels (expected: up to %s)",
          method.name(),
          MOST_COMBINATIONS);
    }
    return new LevelTable(method, codes, unasked((int) combinations + 1));
  }

  private static byte[] unasked(int size) {
    byte[] table = new byte[size];
    Arrays.fill(table, NOT_ASKED);
    return table;
  }

  /** The method. */
  public RiskMethod<?> method() {
    return method;
  }

  /**
   * Scores estimates.
   *
   * @param levels takes the level of each estimate; if an estimate is refused, what it holds is not
   *     defined
   * @param inputs the levels of each input of the method, in the order of the inputs
   * @return how many estimates have each level
   * @throws IllegalArgumentException if there is not one array for each input, they are not of one
   *     length, a place is not on its scale, or the method refuses an estimate; the first one is
   *     named with its position, counted from 0
   */
  public LevelCounts score(byte[] levels, byte[]... inputs) {
    checkShape(levels, inputs);
    int[] counts = new int[method.levels().levels().size() + 1];
    if (inputs.length == 2) {
      scorePairs(levels, inputs[0], inputs[1], counts);
    } else {
      scoreAny(levels, inputs, counts);
    }
    return counted(counts);
  }

  private void checkShape(byte[] levels, byte[][] inputs) {
    ImmutableList<String> names =
        method.inputs().stream().map(MethodInput::name).collect(ImmutableList.toImmutableList());
    checkArgument(
        inputs.length == names.size(),
        "Invalid estimates: %s arrays (expected: %s, for %s)",
        inputs.length,
        names.size(),
        names);
    for (int i = 0; i < inputs.length; i++) {
      checkArgument(
          inputs[i].length == levels.length,
          "Invalid %s: %s estimates (expected: %s, as many as levels)",
          names.get(i),
          inputs[i].length,
          levels.length);
    }
  }

  private void scorePairs(byte[] levels, byte[] first, byte[] second, int[] counts) {
    int done = scoreAsked(0, levels, first, second, counts);
    while (done < levels.length) {
      ask(place(first[done], second[done]), done, first, second);
      done = scoreAsked(done, levels, first, second, counts);
    }
  }

  /** Scores up to the first pair that the method was not asked for; no call slows this loop. */
  private int scoreAsked(int from, byte[] levels, byte[] first, byte[] second, int[] counts) {
    byte[] table = this.table;
    for (int i = from; i < levels.length; i++) {
      byte level = table[place(first[i], second[i])];
      if (level == NOT_ASKED) {
        return i;
      }
      levels[i] = level;
      counts[level - UNRATED]++;
    }
    return levels.length;
  }

  private static int place(byte first, byte second) {
    return (first & 0xFF) << Byte.SIZE | second & 0xFF;
  }

  private void scoreAny(byte[] levels, byte[][] inputs, int[] counts) {
    int[] places = new int[BLOCK];
    for (int from = 0; from < levels.length; from += BLOCK) {
      int size = Math.min(BLOCK, levels.length - from);
      locate(inputs, from, size, places);
      for (int i = 0; i < size; i++) {
        int place = Math.min(places[i], table.length - 1);
        byte level = table[place];
        if (level == NOT_ASKED) {
          level = ask(place, from + i, inputs);
        }
        levels[from + i] = level;
        counts[level - UNRATED]++;
      }
    }
  }

  private void locate(byte[][] inputs, int from, int size, int[] places) {
    Arrays.fill(places, 0);
    for (int input = 0; input < inputs.length; input++) {
      byte[] given = inputs[input];
      int[] code = codes[input];
      for (int i = 0; i < size; i++) {
        places[i] += code[given[from + i] & 0xFF];
      }
    }
  }

  /** What the method says of the estimate at that position; from now on it is in the table. */
  private byte ask(int place, int position, byte[]... inputs) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (int i = 0; i < inputs.length; i++) {
      MethodInput input = method.inputs().get(i);
      ImmutableList<Level> levels = input.scale().levels();
      int level = inputs[i][position];
      checkArgument(
          level >= NOT_ESTIMATED && level < levels.size(),
          "Invalid %s at position %s: %s (expected: from 0 to %s, or %s if not estimated)",
          input.name(),
          position,
          level,
          levels.size() - 1,
          NOT_ESTIMATED);
      if (level != NOT_ESTIMATED) {
        texts.put(input.name(), levels.get(level).code().value());
      }
    }
    byte level = placeOf(rating(texts.buildOrThrow(), position));
    table[place] = level;
    return level;
  }

  private Rating rating(ImmutableMap<String, String> texts, int position) {
    try {
      return method.assessText(texts);
    } catch (InvalidInputsException e) {
      throw new IllegalArgumentException(
          "Invalid estimate at position " + position + ": " + e.getMessage(), e);
    }
  }

  private byte placeOf(Rating rating) {
    int place = rating.findLevel().map(method.levels()::indexOf).orElse((int) UNRATED);
    checkState(
        place >= 0 || rating.findLevel().isEmpty(),
        "%s gave the level %s, which is not on its scale",
        method.name(),
        rating.label());
    return (byte) place;
  }

  private LevelCounts counted(int[] counts) {
    ImmutableMap.Builder<Level, Integer> byLevel = ImmutableMap.builder();
    ImmutableList<Level> levels = method.levels().levels();
    for (int i = 0; i < levels.size(); i++) {
      byLevel.put(levels.get(i), counts[i - UNRATED]);
    }
    return new LevelCounts(byLevel.buildOrThrow(), counts[0]);
  }
}
