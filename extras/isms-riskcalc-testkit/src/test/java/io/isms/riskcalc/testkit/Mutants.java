package io.isms.riskcalc.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.riskcalc.arithmetic.ArithmeticDefinition;
import io.isms.riskcalc.arithmetic.ArithmeticMethod;
import io.isms.riskcalc.arithmetic.Monarc;
import io.isms.riskcalc.arithmetic.Operation;
import io.isms.riskcalc.arithmetic.ThreagileSeverity;
import io.isms.riskcalc.matrix.LikelihoodAndConsequence;
import io.isms.riskcalc.matrix.MatrixAxis;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.MatrixMethod;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;

/** Methods with errors that other tools were found to have, each put through the laws. */
final class Mutants {
  private Mutants() {}

  private static class Product extends Altered<InputValues> {
    Product() {
      super(new ThreagileSeverity());
    }
  }

  /** D2: what is not rated passes as the lowest level. */
  static final class UnratedIsLowest implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assess(InputValues estimate) {
          Rating rating = super.assess(estimate);
          return rating instanceof Unrated ? any(levels().lowest()) : rating;
        }
      };
    }
  }

  /** D4: an unknown level is dropped and the rest rated. */
  static final class UnknownIsDropped implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public InputValues read(Map<String, String> inputs) {
          try {
            return super.read(inputs);
          } catch (InvalidInputsException e) {
            Map<String, String> known = new LinkedHashMap<>(inputs);
            e.problems().forEach(problem -> known.remove(problem.input()));
            return super.read(known);
          }
        }
      };
    }
  }

  /** D6: the level falls in the lowest column, which nobody looked at. */
  static final class FallsInTheLowestColumn implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      Scale two = Scale.of("two", Level.of("A", "Less", 1), Level.of("B", "More", 2));
      MatrixDefinition falling =
          MatrixDefinition.builder()
              .name("falling")
              .version("1")
              .likelihood(two)
              .consequence(two)
              .levels(two)
              .rows(MatrixAxis.CONSEQUENCE)
              .addGrid(ImmutableList.of(LevelCode.of("B"), LevelCode.of("B")))
              .addGrid(ImmutableList.of(LevelCode.of("A"), LevelCode.of("B")))
              .nonMonotoneReason("seeded")
              .build();
      return new Altered<LikelihoodAndConsequence>(new MatrixMethod(falling)) {
        @Override
        public ImmutableList<MethodInput> inputs() {
          return super.inputs().stream()
              .map(input -> input.withDirection(InputDirection.RISING))
              .collect(ImmutableList.toImmutableList());
        }
      };
    }
  }

  /** D7: a level stated by hand counts, and the derivation does not say so. */
  static final class StatedLevelIsNotDerived implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        private final MethodInput stated =
            MethodInput.factor("stated", levels()).withRequired(false);

        @Override
        public ImmutableList<MethodInput> inputs() {
          return ImmutableList.<MethodInput>builder().addAll(super.inputs()).add(stated).build();
        }

        @Override
        public InputValues read(Map<String, String> inputs) {
          Map<String, String> known = new LinkedHashMap<>(inputs);
          String level = known.remove("stated");
          InputValues values = super.read(known);
          return level == null
              ? values
              : InputValues.builder()
                  .from(values)
                  .putLevel("stated", levels().parseLevel(level))
                  .build();
        }

        @Override
        public Rating assess(InputValues estimate) {
          Map<String, Level> levels = new LinkedHashMap<>(estimate.levels());
          Level level = levels.remove("stated");
          Rating rating = super.assess(InputValues.builder().levels(levels).build());
          return level == null ? rating : withLevel(rating, level);
        }
      };
    }
  }

  private abstract static class MonarcLaws implements RiskMethodLaws {
    @Override
    public boolean takes(Map<String, String> estimate) {
      return Integer.parseInt(estimate.getOrDefault("reduction", ""))
          <= Integer.parseInt(estimate.getOrDefault("vulnerability", ""));
    }

    @Override
    public boolean hasLevel(Map<String, String> estimate) {
      return estimate.containsValue("Y");
    }
  }

  /** D10: a threat that affects nothing has no highest impact. */
  static final class FailsWhereNothingIsAffected extends MonarcLaws {
    @Override
    public RiskMethod<?> method() {
      return new Altered<InputValues>(new Monarc()) {
        @Override
        public Rating assess(InputValues estimate) {
          Rating rating = super.assess(estimate);
          if (rating instanceof Unrated unrated && unrated.reason().contains("affects")) {
            throw new NoSuchElementException("no highest impact");
          }
          return rating;
        }
      };
    }
  }

  /** D10: the reduction may be greater than the vulnerability. */
  static final class ReductionHasNoBound extends MonarcLaws {
    @Override
    public RiskMethod<?> method() {
      return new Altered<InputValues>(new Monarc()) {
        @Override
        public InputValues read(Map<String, String> inputs) {
          Map<String, String> bounded = new LinkedHashMap<>(inputs);
          try {
            return super.read(inputs);
          } catch (InvalidInputsException e) {
            bounded.replace("reduction", "0");
            return super.read(bounded);
          }
        }
      };
    }
  }

  /** D12: what is missing counts as the worst. */
  static final class MissingIsHighest implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assess(InputValues estimate) {
          Rating rating = super.assess(estimate);
          return rating instanceof Unrated ? any(levels().highest()) : rating;
        }
      };
    }
  }

  /** D13: the lowest value given cannot be told from none given. */
  static final class LowestIsMissing implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assess(InputValues estimate) {
          return estimate.levels().values().stream().anyMatch(level -> level.rank() == 1)
              ? Unrated.because("not set")
              : super.assess(estimate);
        }
      };
    }
  }

  /** D14: what is called a reduction counts as what remains. */
  static final class ReductionIsWhatRemains implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      Scale three =
          Scale.of("three", Level.of("1", "1", 1), Level.of("2", "2", 2), Level.of("3", "3", 3));
      ArithmeticMethod product =
          new ArithmeticMethod(
              ArithmeticDefinition.builder()
                  .name("residual")
                  .version("1")
                  .addInput(MethodInput.factor("score", three))
                  .addInput(MethodInput.factor("reduction", three))
                  .operation(Operation.PRODUCT)
                  .bands(Bands.of(three, "1", "3", "6"))
                  .build());
      return new Altered<InputValues>(product) {
        @Override
        public ImmutableList<MethodInput> inputs() {
          return ImmutableList.of(
              super.inputs().get(0), super.inputs().get(1).withDirection(InputDirection.FALLING));
        }
      };
    }
  }

  /** D15: an empty text is the level in the middle. */
  static final class EmptyIsMedium implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public InputValues read(Map<String, String> inputs) {
          Map<String, String> filled = new LinkedHashMap<>(inputs);
          filled.replaceAll((name, text) -> text.isBlank() ? "2" : text);
          return super.read(filled);
        }
      };
    }
  }

  /** D16: the rating contains noise. */
  static final class RatingContainsNoise implements RiskMethodLaws {
    private final AtomicInteger draws = new AtomicInteger();

    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assess(InputValues estimate) {
          int draw = draws.incrementAndGet() % 5;
          return withLevel(super.assess(estimate), levels().levels().get(draw));
        }
      };
    }
  }

  /** The cut belongs to both bands, by the input that led there. */
  static final class BandsOverlap implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assess(InputValues estimate) {
          Rating rating = super.assess(estimate);
          boolean onTheCut =
              rating instanceof RatedLevel rated
                  && rated.value().orElseThrow().intValueExact() == 4;
          Level likelihood = estimate.levels().get("likelihood");
          return onTheCut && requireNonNull(likelihood).rank() == 2
              ? withLevel(rating, levels().levels().get(1))
              : rating;
        }
      };
    }
  }

  /** The first input given is taken for the likelihood. */
  static final class InputsGoByTheirOrder implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assessText(Map<String, String> inputs) {
          Rating rating = super.assessText(inputs);
          boolean turned = !inputs.isEmpty() && inputs.keySet().iterator().next().equals("impact");
          return turned ? withLevel(rating, levels().lowest()) : rating;
        }
      };
    }
  }

  /** The way by text knows only codes in the case in which they are written. */
  static final class TextIsAnotherMethod implements RiskMethodLaws {
    @Override
    public RiskMethod<?> method() {
      return new Product() {
        @Override
        public Rating assessText(Map<String, String> inputs) {
          Rating rating = super.assessText(inputs);
          return inputs.values().stream().allMatch(text -> text.matches("[LI][1-4]"))
              ? rating
              : withLevel(rating, levels().lowest());
        }
      };
    }
  }
}
