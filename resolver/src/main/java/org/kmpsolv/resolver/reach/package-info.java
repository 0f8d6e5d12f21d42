/**
 * What packages lead to by their dependencies. Whoever takes away what is not needed asks here, and
 * so means the same by it.
 */
@NullMarked
package org.kmpsolv.resolver.reach;

import org.jspecify.annotations.NullMarked;
