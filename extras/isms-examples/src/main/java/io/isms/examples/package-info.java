/** The shipped example data. Start from {@link io.isms.examples.Examples}. */
@NullMarked
package io.isms.examples;

import org.jspecify.annotations.NullMarked;
