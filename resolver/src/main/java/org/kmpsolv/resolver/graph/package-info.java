/** Graphs of ids: what several parts of the resolver ask of them. */
@NullMarked
package org.kmpsolv.resolver.graph;

import org.jspecify.annotations.NullMarked;
