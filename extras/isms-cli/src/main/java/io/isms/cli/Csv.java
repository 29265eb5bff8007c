package io.isms.cli;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table as CSV (RFC 4180): a header and rows of the same width. */
record Csv(String name, ImmutableList<String> header, ImmutableList<Row> rows) {
  /**
   * A row that is not empty.
   *
   * @param number its number as a spreadsheet counts: the header is row 1, and empty rows count
   * @param cells its cells, as many as the header has
   */
  record Row(int number, ImmutableList<String> cells) {}

  /** Reads a table that has at least those columns. */
  static Csv read(Source source, List<String> required) {
    List<Row> rows = filledRows(source);
    if (rows.isEmpty()) {
      throw new InputException(source.name() + ": empty (expected: a header row)");
    }
    Row first = rows.get(0);
    Csv table =
        new Csv(
            source.name(),
            first.cells().stream().map(String::strip).collect(ImmutableList.toImmutableList()),
            ImmutableList.copyOf(rows.subList(1, rows.size())));
    table.checkHeader(first, required);
    table.checkRows();
    return table;
  }

  private static List<Row> filledRows(Source source) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(source.text())) {
      for (CsvRecord row : reader) {
        number++;
        if (row.getFieldCount() > 1 || !row.getField(0).isEmpty()) {
          rows.add(new Row(number, ImmutableList.copyOf(row.getFields())));
        }
      }
    } catch (CsvParseException e) {
      throw new InputException(source.name() + ": row " + (number + 1) + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private void checkHeader(Row row, List<String> required) {
    for (String separator : List.of(";", "\t")) {
      if (header.size() == 1 && header.get(0).contains(separator)) {
        throw new InputException(
            String.format(
                "%s: row %d: cells separated by '%s' (expected: by commas)",
                name, row.number(), separator.replace("\t", "tab")));
      }
    }
    List<String> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
        errors.add(error(row, column, "occurs twice (expected: once, whatever the case)"));
      }
    }
    for (String column : required) {
      if (findColumn(column).isEmpty()) {
        errors.add(error(row, column, "is missing (found: " + header + ")"));
      }
    }
    InputException.throwIfAny(errors);
  }

  private void checkRows() {
    InputException.throwIfAny(
        rows.stream()
            .filter(row -> row.cells().size() != header.size())
            .map(
                row ->
                    String.format(
                        "%s: row %d: %d cells (expected: %d, as in the header)",
                        name, row.number(), row.cells().size(), header.size()))
            .toList());
  }

  /** The place of a column in the header; empty if the table does not have it. */
  Optional<Integer> findColumn(String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase(column)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The message on one cell. */
  String error(Row row, String column, String problem) {
    return String.format("%s: row %d, column %s: %s", name, row.number(), column, problem);
  }

  static String write(List<String> header, Iterable<? extends List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(header);
      for (List<String> row : rows) {
        writer.writeRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The cell, so that no spreadsheet takes it for a formula. */
  static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
