package io.isms.applicability;

import java.util.Arrays;
import java.util.Optional;

/** Why a control is in, with the short code that is usual in statements of applicability. */
public enum InclusionReason {
  /** The treatment of a risk needs it. */
  RISK("RRA"),
  /** The law demands it. */
  LEGAL("LR"),
  /** A contract demands it. */
  CONTRACTUAL("CO"),
  /** The business demands it. */
  BUSINESS("BR"),
  /** It is good practice. */
  GOOD_PRACTICE("BP");

  private final String code;

  InclusionReason(String code) {
    this.code = code;
  }

  /** The short code. */
  public String code() {
    return code;
  }

  /** The reason of that short code; empty if there is none. */
  public static Optional<InclusionReason> find(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
  }
}
