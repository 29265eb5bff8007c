/**
 * Which decisions still stand on what they were made on. Start from {@link DecisionRegister} (6.1.3
 * f); 2005 4.2.1 h), 4.2.1 i)).
 */
@IsmsStyle
@NullMarked
package io.isms.decision;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
