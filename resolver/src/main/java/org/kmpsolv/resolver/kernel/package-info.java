/**
 * Kernels, kernel module packages (KMPs) and symbols, recognised from capabilities alone, and which
 * KMP loads on which kernel. RPM dependencies say "some installed package exports this symbol";
 * here it is the kernel that boots that has to.
 */
@NullMarked
package org.kmpsolv.resolver.kernel;

import org.jspecify.annotations.NullMarked;
