/**
 * Controls and the catalogues they come from (Annex A). Start from {@link ControlCatalog}; the
 * catalogues of the three editions are in {@code isms-annexa}.
 */
@IsmsStyle
@NullMarked
package io.isms.control;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
