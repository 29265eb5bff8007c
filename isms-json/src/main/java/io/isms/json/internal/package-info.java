/** How values and JSON go over into each other; for {@code io.isms.json} alone. */
@NullMarked
package io.isms.json.internal;

import org.jspecify.annotations.NullMarked;
