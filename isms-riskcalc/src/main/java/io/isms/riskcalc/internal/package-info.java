/** What the kinds of methods share and nobody else needs. */
@NullMarked
package io.isms.riskcalc.internal;

import org.jspecify.annotations.NullMarked;
