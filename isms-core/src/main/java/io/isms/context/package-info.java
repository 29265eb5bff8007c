/**
 * What the organization is, what it protects and what it must comply with (clause 4). Start from
 * {@link Scope} and {@link AssetInventory}.
 */
@IsmsStyle
@NullMarked
package io.isms.context;

import io.isms.style.IsmsStyle;
import org.jspecify.annotations.NullMarked;
