package io.isms.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of generated value types: a public interface, its builder nested in it, and the
 * generated class hidden behind both. Put on packages, never on types.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = IllegalArgumentException.class)
public @interface IsmsStyle {}
