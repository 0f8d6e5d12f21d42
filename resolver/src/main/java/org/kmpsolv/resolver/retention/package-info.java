/**
 * Retention: which kernels {@code multiversion.kernels} keeps, and what goes with the others. What
 * is meant by it is what libzypp means, down to how rebuilds and release candidates are counted.
 */
@NullMarked
package org.kmpsolv.resolver.retention;

import org.jspecify.annotations.NullMarked;
