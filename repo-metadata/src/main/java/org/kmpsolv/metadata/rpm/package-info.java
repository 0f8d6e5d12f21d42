/** Writes RPM packages. The library that does it is known here alone. */
@NullMarked
package org.kmpsolv.metadata.rpm;

import org.jspecify.annotations.NullMarked;
