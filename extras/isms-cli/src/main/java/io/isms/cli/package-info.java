/** The command line program. Start from {@link io.isms.cli.Main}. */
@NullMarked
package io.isms.cli;

import org.jspecify.annotations.NullMarked;
