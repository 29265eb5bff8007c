/** Measurements with JMH, each beside a hand-written loop in the same run. */
@NullMarked
package io.isms.benchmarks;

import org.jspecify.annotations.NullMarked;
