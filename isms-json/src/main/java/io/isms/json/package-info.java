/**
 * The JSON form of the model: reading that reports every error at once, writing that is the same on
 * every machine, and the canonical form that hashes rest on. Start from {@link IsmsJson}; with an
 * {@code ObjectMapper} of your own, from {@link IsmsModule}.
 */
@IsmsStyle
@NullMarked
package io.isms.json;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
