package io.isms.standard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses of ISO/IEC 27001 that a type serves, by the edition's own numbering. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SourceClause {
  /** The clauses of the 2013 and 2022 editions, such as {@code 6.1.2 c)}. */
  String[] value() default {};

  /** The clauses of the 2005 edition. */
  String[] edition2005() default {};
}
