/** How value types of this library are generated; for those who add value types of their own. */
@NullMarked
package io.isms.style;

import org.jspecify.annotations.NullMarked;
