package io.isms.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** What all commands share: the terminal of the program, and help. */
@picocli.CommandLine.Command(mixinStandardHelpOptions = true)
abstract class Command implements Callable<Integer> {
  @ParentCommand private Main main = new Main();

  final Terminal terminal() {
    return main.terminal();
  }
}
