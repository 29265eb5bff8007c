package io.isms.conformity;

/** How much a row of the standard binds. */
public enum Obligation {
  /** Asks for something: counts for the verdict on the whole. */
  DUTY,
  /** Informs or recommends: may lead to observations, never to a nonconformity. */
  INFORMATION,
  /** Only holds together the rows below it. */
  HEADING
}
