package io.isms.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code isms}. */
@CommandLine.Command(
    name = "isms",
    description = "Works on the documents of an information security management system.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, nothing found",
      "1:done, with findings",
      "2:bad input or wrong call; nothing was written"
    },
    footer = {"", "A file may be - for standard input. 'isms help COMMAND' tells more."},
    subcommands = {
      DemoCommand.class,
      CatalogueCommand.class,
      MappingCommand.class,
      MethodsCommand.class,
      ScoreCommand.class,
      AssessCommand.class,
      SoaCommand.class,
      PlanCommand.class,
      HashCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();

  Main() {
    this(
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(PrintWriter.nullWriter()),
            new PrintWriter(PrintWriter.nullWriter()),
            Clock.system(ZoneId.systemDefault())));
  }

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Runs one command and ends the program with its exit code. */
  public static void main(String... args) {
    Terminal terminal =
        new Terminal(
            System.in, utf8(System.out), utf8(System.err), Clock.system(ZoneId.systemDefault()));
    System.exit(run(terminal, args));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Runs one command on that terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine program =
        new CommandLine(new Main(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (exception, command, result) -> explain(terminal, exception));
    int code = program.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int explain(Terminal terminal, Exception exception) throws Exception {
    if (exception instanceof InputException input) {
      input.lines().forEach(terminal::message);
      return Terminal.BAD_INPUT;
    }
    exception.printStackTrace(terminal.err());
    terminal.message("This is a defect of the program; please report it with the lines above.");
    return Terminal.BAD_INPUT;
  }

  /** The version of the jar that the program runs from. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"isms " + (version == null ? "(not packaged)" : version)};
    }
  }
}
