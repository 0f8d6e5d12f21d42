/**
 * Clauses and what is best under them: Sat4j behind a small face, and lexicographic optimization
 * over it. Knows literals, not packages.
 *
 * <p>A literal is a variable (1 or more) or its negation, as in DIMACS.
 */
@NullMarked
package org.kmpsolv.resolver.sat;

import org.jspecify.annotations.NullMarked;
