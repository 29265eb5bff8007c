package io.isms.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that no decision rests on: a label of the version, a pointer to a document or
 * record, a note, or how far something has come. Whoever consented did not consent to it, so that a
 * change of it alone leaves the consent as it was. Every attribute without this mark is material.
 *
 * @see ContentHasher#materialHash
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Immaterial {}
