/** Who leads, by which policies, roles and decisions (5). Start from {@link Leadership}. */
@IsmsStyle
@NullMarked
package io.isms.leadership;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
