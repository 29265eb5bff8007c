/** How the catalogues are read and held. */
@NullMarked
package io.isms.annexa.internal;

import org.jspecify.annotations.NullMarked;
