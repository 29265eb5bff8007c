package io.isms.support;

/** What happens to documented information after its time (7.5.3 f); 2005 4.3.3). */
public enum Disposition {
  /** It is destroyed. */
  DESTROY,
  /** It is archived. */
  ARCHIVE,
  /** It is freed of whatever names persons. */
  ANONYMISE,
  /** It is kept for longer. */
  EXTEND
}
