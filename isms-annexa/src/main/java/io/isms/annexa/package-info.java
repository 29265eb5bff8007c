/**
 * The controls of Annex A in three editions, how they correspond, and the builder of the statement
 * of applicability (6.1.3 c), d)). Start from {@link AnnexA} and {@link
 * StatementOfApplicabilityBuilder}.
 */
@IsmsStyle
@NullMarked
package io.isms.annexa;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
