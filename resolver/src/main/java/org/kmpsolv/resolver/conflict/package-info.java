/** A conflict as a graph: packages and capabilities, and the rules between them. */
@NullMarked
package org.kmpsolv.resolver.conflict;

import org.jspecify.annotations.NullMarked;
