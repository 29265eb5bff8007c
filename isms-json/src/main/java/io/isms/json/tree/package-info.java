/**
 * Pieces of the JSON form of a value, and the places at which they stand. Start from {@link
 * io.isms.json.tree.ModelPath}.
 */
@NullMarked
package io.isms.json.tree;

import org.jspecify.annotations.NullMarked;
