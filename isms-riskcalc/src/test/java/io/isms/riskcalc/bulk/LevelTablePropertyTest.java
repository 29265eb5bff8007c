package io.isms.riskcalc.bulk;

import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.arithmetic.ArithmeticDefinition;
import io.isms.riskcalc.arithmetic.Operation;
import io.isms.riskcalc.matrix.Matrices;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.predefined.PredefinedDefinition;
import io.isms.riskcalc.predefined.PredefinedRow;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Matrices.class)
@Domain(DomainContext.Global.class)
class LevelTablePropertyTest {
  private static final int MOST = 3_000;

  @Property(tries = 100)
  void aMatrixAndItsTableAgreeOnEveryPair(@ForAll MatrixDefinition matrix, @ForAll Random random) {
    assertAgreement(matrix.toMethod(), random);
  }

  @Property(tries = 100)
  void aSumOrProductAndItsTableAgreeOnEveryCombination(
      @ForAll("sumsAndProducts") ArithmeticDefinition definition, @ForAll Random random) {
    assertAgreement(definition.toMethod(), random);
  }

  @Property(tries = 50)
  void aPredefinedTableAndTheCompiledOneAgreeOnEveryCombination(
      @ForAll("predefinedTables") PredefinedDefinition definition, @ForAll Random random) {
    assertAgreement(definition.toMethod(), random);
  }

  @Property(tries = 30)
  void aNamedMethodAndItsTableAgree(
      @ForAll("namedMethods") RiskMethod<?> method, @ForAll Random random) {
    assertAgreement(method, random);
  }

  /** All combinations, or so many of them, in any order; those refused are left out. */
  private static void assertAgreement(RiskMethod<?> method, Random random) {
    List<List<Integer>> estimates = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (List<Integer> estimate : estimatesOf(method, random)) {
      findPlace(method, estimate)
          .ifPresent(
              place -> {
                estimates.add(estimate);
                expected.add(place);
              });
    }
    byte[] levels = new byte[estimates.size()];
    LevelTable table = LevelTable.of(method);
    LevelCounts counts = table.score(levels, columns(method, estimates));
    assertEquals(expected, asList(levels));
    byte[] again = new byte[levels.length];
    assertEquals(counts, table.score(again, columns(method, estimates)));
    assertArrayEquals(levels, again);
    assertEquals(method.levels().levels(), counts.byLevel().keySet().asList());
    assertEquals(Collections.frequency(expected, -1), counts.unrated());
    counts
        .byLevel()
        .forEach(
            (level, count) ->
                assertEquals(
                    Collections.frequency(expected, method.levels().indexOf(level)), count));
  }

  private static List<List<Integer>> estimatesOf(RiskMethod<?> method, Random random) {
    List<List<Integer>> places = new ArrayList<>();
    for (MethodInput input : method.inputs()) {
      places.add(IntStream.range(-1, input.scale().levels().size()).boxed().toList());
    }
    List<List<Integer>> all = Lists.cartesianProduct(places);
    List<List<Integer>> chosen = new ArrayList<>();
    if (all.size() <= MOST) {
      chosen.addAll(all);
      Collections.shuffle(chosen, random);
    } else {
      random.ints(MOST, 0, all.size()).forEach(i -> chosen.add(all.get(i)));
    }
    return chosen;
  }

  /** What the method says: the place of a level, or -1; empty if it refuses the estimate. */
  private static Optional<Integer> findPlace(RiskMethod<?> method, List<Integer> estimate) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < estimate.size(); i++) {
      MethodInput input = method.inputs().get(i);
      if (estimate.get(i) >= 0) {
        texts.put(input.name(), input.scale().levels().get(estimate.get(i)).label());
      }
    }
    try {
      return Optional.of(
          method.assessText(texts).findLevel().map(method.levels()::indexOf).orElse(-1));
    } catch (InvalidInputsException e) {
      return Optional.empty();
    }
  }

  private static byte[][] columns(RiskMethod<?> method, List<List<Integer>> estimates) {
    byte[][] columns = new byte[method.inputs().size()][estimates.size()];
    for (int i = 0; i < estimates.size(); i++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][i] = estimates.get(i).get(column).byteValue();
      }
    }
    return columns;
  }

  private static List<Integer> asList(byte[] levels) {
    return IntStream.range(0, levels.length).mapToObj(i -> (int) levels[i]).toList();
  }

  @Property(tries = 100)
  void whatIsNotEstimatedIsNeverALevel(
      @ForAll("methods") RiskMethod<?> method, @ForAll @IntRange(max = 99) int which) {
    byte[][] inputs = new byte[method.inputs().size()][1];
    inputs[which % inputs.length][0] = LevelTable.NOT_ESTIMATED;
    byte[] levels = {0};
    LevelCounts counts = LevelTable.of(method).score(levels, inputs);
    assertArrayEquals(new byte[] {LevelTable.UNRATED}, levels);
    assertEquals(1, counts.unrated());
  }

  @Property(tries = 200)
  void whatIsNoLevelIsRefusedByPositionValueAndRange(
      @ForAll("methods") RiskMethod<?> method,
      @ForAll @IntRange(max = 99) int which,
      @ForAll @IntRange(min = 1, max = 5_000) int size,
      @ForAll @IntRange(max = 4_999) int place,
      @ForAll @IntRange(max = 251) int beyond) {
    byte[][] inputs = new byte[method.inputs().size()][size];
    MethodInput input = method.inputs().get(which % inputs.length);
    int highest = input.scale().levels().size() - 1;
    byte noLevel = (byte) (highest + 1 + beyond % (254 - highest));
    int position = place % size;
    Arrays.fill(inputs[which % inputs.length], position, size, noLevel);
    assertEquals(
        String.format(
            "Invalid %s at position %d: %d (expected: from 0 to %d, or -1 if not estimated)",
            input.name(), position, noLevel, highest),
        message(() -> LevelTable.of(method).score(new byte[size], inputs)));
  }

  @Provide
  Arbitrary<RiskMethod<?>> namedMethods() {
    return Arbitraries.of(
        RiskMethods.installed().all().stream()
            .filter(method -> method.inputs().stream().allMatch(it -> it.range().isEmpty()))
            .filter(method -> combinations(method) < 1 << 24)
            .<RiskMethod<?>>map(it -> it)
            .toList());
  }

  private static double combinations(RiskMethod<?> method) {
    return method.inputs().stream()
        .mapToDouble(it -> it.scale().levels().size() + 1)
        .reduce(1, (a, b) -> a * b);
  }

  @Provide
  Arbitrary<RiskMethod<?>> methods() {
    return Arbitraries.oneOf(
        new Matrices().matrices().map(MatrixDefinition::toMethod),
        sumsAndProducts().map(ArithmeticDefinition::toMethod),
        predefinedTables().map(PredefinedDefinition::toMethod));
  }

  @Provide
  Arbitrary<ArithmeticDefinition> sumsAndProducts() {
    return Combinators.combine(
            Arbitraries.of(Operation.class),
            sizes(1, 4),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(4))
        .as(LevelTablePropertyTest::arithmetic);
  }

  private static ArithmeticDefinition arithmetic(
      Operation operation, List<Integer> sizes, int firstRank, List<Integer> steps) {
    Scale levels = scale("risk", steps.size() + 1, 1);
    Bands.Builder bands = Bands.builder().levels(levels);
    int bound = 0;
    bands.putBound(levels.lowest().code(), BigDecimal.ZERO);
    for (int i = 0; i < steps.size(); i++) {
      bound += steps.get(i);
      bands.putBound(levels.levels().get(i + 1).code(), BigDecimal.valueOf(bound));
    }
    return ArithmeticDefinition.builder()
        .name("arbitrary")
        .version("1")
        .inputs(inputs(sizes, firstRank, InputDirection.RISING))
        .operation(operation)
        .bands(bands.build())
        .build();
  }

  @Provide
  Arbitrary<PredefinedDefinition> predefinedTables() {
    return Combinators.combine(
            sizes(1, 3), Arbitraries.integers().between(2, 5), Arbitraries.randoms())
        .as(LevelTablePropertyTest::predefined);
  }

  private static PredefinedDefinition predefined(List<Integer> sizes, int size, Random random) {
    ImmutableList<MethodInput> inputs = inputs(sizes, 0, InputDirection.EITHER);
    Scale levels = scale("risk", size, 0);
    PredefinedDefinition.Builder definition =
        PredefinedDefinition.builder()
            .name("arbitrary")
            .version("1")
            .inputs(inputs)
            .levels(levels)
            .nonMonotoneReason("any level anywhere");
    List<List<LevelCode>> codes =
        inputs.stream()
            .limit(inputs.size() - 1)
            .map(input -> input.scale().levels().stream().map(Level::code).toList())
            .toList();
    for (List<LevelCode> of : Lists.cartesianProduct(codes)) {
      PredefinedRow.Builder row = PredefinedRow.builder().of(of);
      for (int i = 0; i < sizes.get(sizes.size() - 1); i++) {
        row.addLevel(levels.levels().get(random.nextInt(size)).code());
      }
      definition.addRow(row.build());
    }
    return definition.build();
  }

  private static Arbitrary<List<Integer>> sizes(int fewest, int most) {
    return Arbitraries.integers().between(2, 5).list().ofMinSize(fewest).ofMaxSize(most);
  }

  private static ImmutableList<MethodInput> inputs(
      List<Integer> sizes, int firstRank, InputDirection direction) {
    ImmutableList.Builder<MethodInput> inputs = ImmutableList.builder();
    for (int i = 0; i < sizes.size(); i++) {
      String name = "input" + (i + 1);
      inputs.add(
          MethodInput.factor(name, scale(name, sizes.get(i), firstRank)).withDirection(direction));
    }
    return inputs.build();
  }

  private static Scale scale(String id, int size, int firstRank) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .levels(
            IntStream.range(0, size)
                .mapToObj(i -> Level.of("L" + i, "level " + i, firstRank + 2 * i))
                .toList())
        .build();
  }
}
