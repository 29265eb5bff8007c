package io.isms.cli;

import com.google.common.base.Ascii;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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
      AssetsCommand.class,
      AssessCommand.class,
      SoaCommand.class,
      PlanCommand.class,
      CheckCommand.class,
      TraceCommand.class,
      MigrateCommand.class,
      DiffCommand.class,
      DecisionsCommand.class,
      SimulateCommand.class,
      HashCommand.class,
      HelpCommand.class
    })
public final class Main implements Callable<Integer> {
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
  public Integer call() {
    terminal.message("Missing command");
    spec.commandLine().usage(terminal.err());
    return Terminal.BAD_INPUT;
  }

  /** Runs one command and ends the program with its exit code. */
  public static void main(String... args) {
    Terminal terminal =
        new Terminal(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Clock.system(ZoneId.systemDefault()));
    System.exit(run(terminal, args));
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new StandardStream(stream), false, StandardCharsets.UTF_8);
  }

  /** Runs one command on that terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine program =
        new CommandLine(new Main(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler((exception, arguments) -> refuse(terminal, exception))
            .setExecutionExceptionHandler(
                (exception, command, result) -> explain(terminal, exception));
    Converters.register(program);
    int code = program.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int refuse(Terminal terminal, ParameterException exception) {
    terminal.message(String.valueOf(exception.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(exception, terminal.err())) {
      terminal.message(
          String.format(
              "See '%s --help'.", exception.getCommandLine().getCommandSpec().qualifiedName()));
    }
    return Terminal.BAD_INPUT;
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

  /**
   * Where a command prints to. Unlike {@code System.out} it fails when nothing more can be written;
   * only the reader of a pipe, such as {@code head}, may leave when it has enough.
   */
  private static final class StandardStream extends FileOutputStream {
    StandardStream(FileDescriptor stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        super.write(bytes, start, length);
      } catch (IOException e) {
        if (!Ascii.toLowerCase(String.valueOf(e.getMessage())).contains("pipe")) {
          throw e;
        }
      }
    }
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
