/** How a keep specification and {@code uname -r} are read. */
@NullMarked
package org.kmpsolv.resolver.retention;

import org.jspecify.annotations.NullMarked;
