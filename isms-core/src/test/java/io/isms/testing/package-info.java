/**
 * Arbitrary valid values of the model, for the property tests of every module. Start from {@link
 * io.isms.testing.IsmsDomain}, or take the domain of the concept at hand by {@code @Domain}.
 */
@NullMarked
package io.isms.testing;

import org.jspecify.annotations.NullMarked;
