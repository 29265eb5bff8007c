package io.isms.json.diff;

/** What a {@link SystemDiff} compares. */
public enum DiffSubject {
  /** Two states of a whole system, each as a document. */
  SYSTEM("system"),
  /** Two risk assessments. */
  ASSESSMENT("assessment"),
  /** Two statements of applicability. */
  STATEMENT_OF_APPLICABILITY("statement of applicability"),
  /** Two risk treatment plans. */
  TREATMENT_PLAN("treatment plan");

  private final String label;

  DiffSubject(String label) {
    this.label = label;
  }

  /** What it is, in words. */
  public String label() {
    return label;
  }
}
