/**
 * All packages of all repositories as one immutable whole: strings, dependencies and packages are
 * dense integers over flat arrays, each dependency knows the set of packages that provide it, and
 * requirements that have the same providers share one set. What is the same for every request is
 * made here, once.
 */
@NullMarked
package org.kmpsolv.metadata.universe;

import org.jspecify.annotations.NullMarked;
