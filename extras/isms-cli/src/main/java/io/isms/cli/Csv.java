package io.isms.cli;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as CSV (RFC 4180): a header and rows of the same width. Rows are counted as a spreadsheet
 * does, the header being row 1.
 */
record Csv(String name, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {

  static Csv read(Source source) {
    List<ImmutableList<String>> records = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(source.text())) {
      for (CsvRecord row : reader) {
        records.add(ImmutableList.copyOf(row.getFields()));
      }
    } catch (CsvParseException e) {
      throw new InputException(
          source.name() + ": row " + (records.size() + 1) + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (records.isEmpty()) {
      throw new InputException(source.name() + ": empty (expected: a header row)");
    }
    ImmutableList<String> header =
        records.get(0).stream().map(String::strip).collect(ImmutableList.toImmutableList());
    for (int i = 1; i < records.size(); i++) {
      if (records.get(i).size() != header.size()) {
        errors.add(
            String.format(
                "%s: row %d: %d cells (expected: %d, as in the header)",
                source.name(), i + 1, records.get(i).size(), header.size()));
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (String column : header) {
      if (seen.merge(column, 1, Integer::sum) == 2) {
        errors.add(
            String.format(
                "%s: row 1, column %s: occurs twice (expected: once)", source.name(), column));
      }
    }
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
    return new Csv(
        source.name(), header, ImmutableList.copyOf(records.subList(1, records.size())));
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

  /** The message on one cell; row 0 is the first below the header. */
  String error(int row, String column, String problem) {
    return String.format("%s: row %d, column %s: %s", name, row + 2, column, problem);
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
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
