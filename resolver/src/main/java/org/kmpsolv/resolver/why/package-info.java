/**
 * Why a package is there, and why another one is not: from the reasons of a plan to chains, from
 * what is installed to who needs whom, from a plan to the one that would have the package too.
 */
@NullMarked
package org.kmpsolv.resolver.why;

import org.jspecify.annotations.NullMarked;
