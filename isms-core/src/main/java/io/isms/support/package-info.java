/**
 * Resources, competence, awareness, communication, documented information (7). Start from {@link
 * Support}.
 */
@IsmsStyle
@NullMarked
package io.isms.support;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
