package io.isms.common;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;

/**
 * A kind of gap that a check can find: its code, its weight, and the requirement it is a gap
 * against in each edition.
 *
 * @param code the code of its findings; never reused or renamed
 * @param severity how much its findings weigh
 * @param clause the clause of the 2013 and 2022 editions
 * @param clause2005 the clause of the 2005 edition
 */
public record FindingKind(String code, Severity severity, String clause, String clause2005) {
  /** A finding of this kind about one subject; the message is a format with its arguments. */
  @FormatMethod
  public Finding about(
      Edition edition, Object subject, @FormatString String message, Object... arguments) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .clause(ClauseRef.of(edition, edition == Edition.E2005 ? clause2005 : clause))
        .subject(subject.toString())
        .message(String.format(message, arguments))
        .build();
  }
}
