package io.isms.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A text that a command reads: its name, as messages give it, and its bytes. */
final class Source {
  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final String name;
  private final byte[] bytes;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static Source read(String name, InputStream standardInput) {
    try {
      return name.equals(STANDARD_INPUT)
          ? new Source(nameOf(name), ByteStreams.toByteArray(standardInput))
          : new Source(name, Files.readAllBytes(Path.of(name)));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new InputException(name + ": no such file (expected: a file that can be read, or -)");
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read", e);
    }
  }

  /** What messages call the file. */
  static String nameOf(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The text, without a byte order mark. */
  String text() {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(name + ": not valid UTF-8 (expected: UTF-8 text)");
    }
  }

  boolean isCsv() {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
