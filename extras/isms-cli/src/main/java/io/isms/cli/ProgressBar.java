package io.isms.cli;

import io.isms.riskcalc.loss.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;

/** Draws on standard error how far a simulation is, if somebody is there to see it. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 40;

  private final PrintWriter err;
  private final boolean isShown;

  ProgressBar(Terminal terminal) {
    this.err = terminal.err();
    this.isShown = isTerminal();
  }

  /** From JDK 22 on there is a console even where the output goes to a file, before that not. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  @Override
  public void done(int done, int of) {
    if (isShown) {
      int part = (int) ((long) WIDTH * done / of);
      String end = done == of ? "\r" + " ".repeat(WIDTH + 2) + "\r" : "";
      err.print("\r[" + "=".repeat(part) + " ".repeat(WIDTH - part) + "]" + end);
      err.flush();
    }
  }
}
