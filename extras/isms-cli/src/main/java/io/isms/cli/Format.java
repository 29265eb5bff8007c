package io.isms.cli;

/** A form in which a command prints its data. */
enum Format {
  /** For people. */
  table,
  /** For spreadsheets and scripts. */
  csv,
  /** For programs. */
  json
}
