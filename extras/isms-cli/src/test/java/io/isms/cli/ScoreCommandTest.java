package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.arithmetic.ThreagileSeverity;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.MatrixAxis;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.predefined.Nist80030Likelihood;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
  private static final String LIKELIHOODS =
      "(expected: one of [L1 (Unlikely), L2 (Rather unlikely), L3 (Likely), L4 (Very likely),"
          + " L5 (Almost certain)])";
  private static final String CONSEQUENCES =
      "(expected: one of [C1 (Minor), C2 (Significant), C3 (Serious), C4 (Critical),"
          + " C5 (Catastrophic)])";

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private static Cli.Result score(String table) {
    return Cli.runOn(table, "score", "--method", "iso-27005-2022");
  }

  private Cli.Result scoreFile(String table) {
    return Cli.run("score", "--method", "iso-27005-2022", cli.file("t.csv", table));
  }

  @Test
  void addsValueAndLevelToEveryRowInItsOrder() {
    assertEquals(
        """
        Risk,likelihood,consequence,"a, b",value,level
        R-2,L5,C5,"x ""y""\",,Very high
        R-1,L1,C1,=1+1,,Very low
        R-3,L1,C5,,,Low
        """
            .replace("\n", "\r\n"),
        score(
                """
                Risk,likelihood,consequence,"a, b"
                R-2,L5,C5,"x ""y""\"
                R-1,L1,C1,=1+1
                R-3,L1,C5,
                """)
            .done());
  }

  @Test
  void takesColumnsInAnyOrderAndCase() {
    assertEquals(
        "Consequence,LIKELIHOOD,value,level\r\nC5,L1,,Low\r\n",
        score("Consequence,LIKELIHOOD\nC5,L1\n").done());
  }

  @ParameterizedTest
  @CsvSource({
    "L5,C5",
    "l5,c5",
    "5,5",
    "Almost certain,Catastrophic",
    "ALMOST_CERTAIN,catastrophic",
    "almost-certain,CATASTROPHIC",
    "' Almost  certain ',' 5 '"
  })
  void takesLevelsByCodeLabelOrRank(String likelihood, String consequence) {
    assertEquals(
        "likelihood,consequence,value,level\r\n"
            + likelihood
            + ","
            + consequence
            + ",,Very high\r\n",
        score("likelihood,consequence\n" + likelihood + "," + consequence + "\n").done());
  }

  @ParameterizedTest
  @ValueSource(strings = {"L1,", ",C1", "\"\",\"\"", "\" \",C1"})
  void leavesUnratedWhatWasNotEstimated(String row) {
    List<String> rows = score("likelihood,consequence\n" + row + "\n").rows();

    assertEquals(2, rows.size());
    assertEquals(",,Unrated", rows.get(1).substring(rows.get(1).length() - 9));
  }

  @Test
  void tellsEveryUnknownLevelAtOnceAndPrintsNothing() {
    assertEquals(
        List.of(
            "standard input: row 2, column likelihood: Unknown likelihood 'L9' " + LIKELIHOODS,
            "standard input: row 2, column consequence: Unknown consequence 'C9' " + CONSEQUENCES,
            "standard input: row 5, column likelihood: Unknown likelihood 'often' " + LIKELIHOODS),
        score("likelihood,consequence\nL9,C9\nL1,C1\n\noften,C1\n").refused());
  }

  @Test
  void countsACellOfSeveralLinesAsOneRow() {
    assertEquals(
        List.of("standard input: row 3, column likelihood: Unknown likelihood 'x' " + LIKELIHOODS),
        score("likelihood,consequence,note\nL1,C1,\"one\ntwo\nthree\"\nx,C1,\n").refused());
  }

  @Test
  void readsAFileOrStandardInput() {
    String table = "likelihood,consequence\r\nL3,C3\r\n";
    String scored = "likelihood,consequence,value,level\r\nL3,C3,,Medium\r\n";

    assertEquals(scored, scoreFile(table).done());
    assertEquals(scored, score(table).done());
    assertEquals(scored, Cli.runOn(table, "score", "--method", "iso-27005-2022", "-").done());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFlikelihood,consequence\nL3,C3\n",
        "likelihood,consequence\rL3,C3\r",
        "likelihood,consequence\nL3,C3",
        "\n\nlikelihood,consequence\n\nL3,C3\n\n",
        "\"likelihood\",\"consequence\"\n\"L3\",\"C3\"\n",
        " likelihood , consequence \nL3,C3\n"
      })
  void takesFilesAsSpreadsheetsWriteThem(String table) {
    assertEquals("likelihood,consequence,value,level\r\nL3,C3,,Medium\r\n", score(table).done());
  }

  @Test
  void passesEmptyColumnsThrough() {
    assertEquals(
        "likelihood,consequence,,,value,level\r\nL3,C3,,,,Medium\r\n",
        score("likelihood,consequence,,\nL3,C3,,\n").done());
  }

  @Test
  void printsTheHeaderOfATableWithoutRows() {
    assertEquals(
        "likelihood,consequence,value,level\r\n", score("likelihood,consequence\n").done());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF"})
  void refusesAnEmptyFile(String table) {
    assertEquals(List.of("standard input: empty (expected: a header row)"), score(table).refused());
  }

  @Test
  void tellsEveryRaggedRowAtOnce() {
    assertEquals(
        List.of(
            "standard input: row 2: 3 cells (expected: 2, as in the header)",
            "standard input: row 4: 1 cells (expected: 2, as in the header)"),
        score("likelihood,consequence\nL1,C5,x\nL1,C1\nL1\n").refused());
  }

  @Test
  void refusesAQuotationMarkThatIsNotClosed() {
    List<String> errors = score("likelihood,consequence\nL1,C1\n\"L1,C5\n").refused();

    assertEquals(1, errors.size());
    assertEquals("standard input: row 3: ", errors.get(0).substring(0, 23));
  }

  @ParameterizedTest
  @CsvSource({"';',;", "'\t',tab"})
  void refusesAnotherSeparator(String separator, String name) {
    assertEquals(
        List.of("standard input: row 1: cells separated by '" + name + "' (expected: by commas)"),
        score("likelihood" + separator + "consequence\nL1" + separator + "C1\n").refused());
  }

  @Test
  void refusesAHeaderThatSaysAnythingTwice() {
    assertEquals(
        List.of(
            "standard input: row 1, column Likelihood: occurs twice (expected: once, whatever the"
                + " case)"),
        score("likelihood,Likelihood,consequence\nL1,L2,C1\n").refused());
  }

  @Test
  void refusesATableWithoutTheColumnsOfTheMethod() {
    assertEquals(
        List.of(
            "standard input: row 1, column likelihood: is missing (found: [a, b])",
            "standard input: row 1, column consequence: is missing (found: [a, b])"),
        score("a,b\n1,2\nragged\n").refused());
  }

  @Test
  void anInputMayHaveTheNameOfAnAddedColumn() {
    assertEquals(
        """
        value,degradation,probability,value,level
        MA,1 %,A,,High
        ,100 %,A,,Unrated
        """
            .replace("\n", "\r\n"),
        Cli.runOn(
                "value,degradation,probability\nMA,1 %,A\n,100 %,A\n",
                "score", "--method", "magerit")
            .done());
  }

  @Test
  void refusesATableThatIsScoredAlready() {
    assertEquals(
        List.of(
            "standard input: column value is added by this command (expected: not in the input)"),
        score(score("likelihood,consequence\nL1,C1\n").done()).refused());
  }

  @Test
  void refusesWhatIsNotUtf8() {
    String file =
        cli.file(
            "latin.csv",
            "likelihood,consequence,who\nL1,C1,Müller\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(
        List.of(file + ": not valid UTF-8 (expected: UTF-8 text)"),
        Cli.run("score", "--method", "iso-27005-2022", file).refused());
  }

  @Test
  void refusesAFileThatIsNotThere() {
    String file = cli.path("nowhere.csv");

    assertEquals(
        List.of(file + ": no such file (expected: a file that can be read, or -)"),
        Cli.run("score", "--method", "iso-27005-2022", file).refused());
    assertEquals(
        List.of(directory + ": cannot be read: Is a directory"),
        Cli.run("score", "--method", "iso-27005-2022", directory.toString()).refused());
  }

  @Test
  void ranksTheRowsWhereTheMethodRanks() {
    assertEquals(
        """
        threat,consequence,likelihood,value,level,rank
        A,5,2,10,10,2
        B,2,4,8,8,3
        C,3,5,15,15,1
        D,1,3,3,3,5
        E,4,1,4,4,4
        F,2,4,8,8,3
        G,,5,,Unrated,
        """
            .replace("\n", "\r\n"),
        Cli.runOn(
                """
                threat,consequence,likelihood
                A,5,2
                B,2,4
                C,3,5
                D,1,3
                E,4,1
                F,2,4
                G,,5
                """,
                "score",
                "--method",
                "iso-27005-2011-ranking")
            .done());
  }

  @Test
  void doesNotAskForColumnsThatTheMethodCanDoWithout() {
    String technical =
        "skillLevel,motive,opportunity,size,easeOfDiscovery,easeOfExploit,awareness,"
            + "intrusionDetection,lossOfConfidentiality,lossOfIntegrity,lossOfAvailability,"
            + "lossOfAccountability";
    assertEquals(
        technical + ",value,level\r\n5,2,7,1,3,6,9,2,9,7,5,8,,High\r\n",
        Cli.runOn(technical + "\n5,2,7,1,3,6,9,2,9,7,5,8\n", "score", "--method", "owasp").done());
  }

  @Test
  void namesThePlaceOfANumberThatIsOutOfItsRange() {
    assertEquals(
        List.of(
            "standard input: row 2, column impact: Invalid impact '100.5' (expected: a number from"
                + " 0 to 100)",
            "standard input: row 3, column likelihood: Invalid likelihood 'high' (expected: a"
                + " number from 0 to 100)"),
        Cli.runOn(
                "likelihood,impact\n5,100.5\nhigh,20\n",
                "score",
                "--method",
                "nist-800-30-semiquantitative")
            .refused());
  }

  @Test
  void refusesAnUnknownMethod() {
    assertEquals(
        List.of(
            "--method hugo: unknown (expected: one of ["
                + "bsi-200-3, cvss-3.1-severity, ebios-rm, htra, "
                + "iso-27005-2011-impact, iso-27005-2011-predefined, iso-27005-2011-ranking, "
                + "iso-27005-2022, magerit, monarc, nist-800-30, nist-800-30-likelihood, "
                + "nist-800-30-semiquantitative, owasp, simplerisk-1, simplerisk-2, "
                + "simplerisk-3, simplerisk-4, simplerisk-5, threagile], or a JSON"
                + " file)"),
        Cli.run("score", "--method", "hugo").refused());
  }

  @Test
  void scoresByAMatrixOfOnesOwn() {
    String matrix = cli.file("matrix.json", Cli.json(own()));

    assertEquals(
        """
        chance,damage,value,level
        seldom,small,,Green
        seldom,large,,Green
        seldom,huge,,Amber
        often,small,,Green
        often,large,,Amber
        often,huge,,Red
        """
            .replace("\n", "\r\n"),
        Cli.runOn(
                """
                chance,damage
                seldom,small
                seldom,large
                seldom,huge
                often,small
                often,large
                often,huge
                """,
                "score",
                "--method",
                matrix)
            .done());
  }

  @Test
  void rowsOfTheGridMayBeLikelihoodsOrConsequences() {
    MatrixDefinition byConsequence = own();
    MatrixDefinition byLikelihood =
        MatrixDefinition.builder()
            .name("own")
            .version("1")
            .likelihood(byConsequence.likelihood())
            .consequence(byConsequence.consequence())
            .levels(byConsequence.levels())
            .likelihoodInput("chance")
            .consequenceInput("damage")
            .rows(MatrixAxis.LIKELIHOOD)
            .grid(grid("G G A", "G A R"))
            .build();
    String table = "chance,damage\n1,1\n1,2\n1,3\n2,1\n2,2\n2,3\n";

    assertEquals(
        Cli.runOn(table, "score", "--method", cli.file("a.json", Cli.json(byConsequence))).done(),
        Cli.runOn(table, "score", "--method", cli.file("b.json", Cli.json(byLikelihood))).done());
  }

  @Test
  void tellsWhatIsWrongWithAMatrix() {
    String matrix = cli.file("matrix.json", Cli.json(own()).replace("CONSEQ", "KONSEQ"));

    assertEquals(
        List.of(
            matrix
                + ": /rows \"KONSEQUENCE\": Unknown value 'KONSEQUENCE' (expected: one of"
                + " [LIKELIHOOD, CONSEQUENCE]; did you mean CONSEQUENCE?)"),
        Cli.run("score", "--method", matrix).refused());
  }

  @Test
  void refusesAMatrixThatIsReadTransposed() {
    String matrix = cli.file("matrix.json", Cli.json(own()).replace("CONSEQUENCE", "LIKELIHOOD"));

    List<String> errors = Cli.run("score", "--method", matrix).refused();

    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("3 rows (expected: 2"), errors.get(0));
  }

  @Test
  void agreesWithTheMatrixOnEveryPair() {
    StringBuilder table = new StringBuilder("likelihood,consequence\n");
    StringBuilder expected = new StringBuilder("likelihood,consequence,value,level\r\n");
    for (Level likelihood : Iso27005Matrix.LIKELIHOOD.levels()) {
      for (Level consequence : Iso27005Matrix.CONSEQUENCE.levels()) {
        String row = likelihood.code() + "," + consequence.code();
        int l = likelihood.rank() - 1;
        int c = consequence.rank() - 1;
        table.append(row).append('\n');
        expected
            .append(row)
            .append(",,")
            .append(new Iso27005Matrix().definition().levelAt(l, c).label())
            .append("\r\n");
      }
    }

    assertEquals(expected.toString(), score(table.toString()).done());
  }

  @Test
  void takesAProductOfYourOwn() {
    String product =
        cli.file("product.json", Cli.json(new ThreagileSeverity().definition().withName("own")));

    assertTrue(Cli.json(new ThreagileSeverity().definition()).contains("\"type\": \"arithmetic\""));
    assertEquals(
        """
        likelihood,impact,value,level
        2,3,6,Elevated
        frequent,,,Unrated
        """
            .replace("\n", "\r\n"),
        Cli.runOn("likelihood,impact\n2,3\nfrequent,\n", "score", "--method", product).done());
  }

  @Test
  void takesATableOfYourOwn() {
    String table =
        cli.file("table.json", Cli.json(new Nist80030Likelihood().definition().withName("own")));

    assertEquals(
        "initiation,adverseImpactLikelihood,value,level\r\nVH,VL,,Low\r\nVL,VH,,Low\r\n",
        Cli.runOn("initiation,adverseImpactLikelihood\nVH,VL\nVL,VH\n", "score", "--method", table)
            .done());
  }

  /** Three consequences by two likelihoods, with names of their own. */
  private static MatrixDefinition own() {
    return MatrixDefinition.builder()
        .name("own")
        .version("1")
        .likelihood(Scale.of("chance", Level.of("S", "Seldom", 1), Level.of("O", "Often", 2)))
        .consequence(
            Scale.of(
                "damage",
                Level.of("1s", "Small", 1),
                Level.of("2l", "Large", 2),
                Level.of("3h", "Huge", 3)))
        .levels(
            Scale.of(
                "colour",
                Level.of("G", "Green", 1),
                Level.of("A", "Amber", 2),
                Level.of("R", "Red", 3)))
        .likelihoodInput("chance")
        .consequenceInput("damage")
        .rows(MatrixAxis.CONSEQUENCE)
        .grid(grid("G G", "G A", "A R"))
        .build();
  }

  private static ImmutableList<ImmutableList<LevelCode>> grid(String... rows) {
    return Arrays.stream(rows)
        .map(
            row ->
                row.replace(" ", "")
                    .chars()
                    .mapToObj(code -> LevelCode.of(Character.toString(code)))
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }
}
