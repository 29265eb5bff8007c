/** Processes, changes, suppliers, incidents (8). Start from {@link Operation}. */
@IsmsStyle
@NullMarked
package io.isms.operation;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
