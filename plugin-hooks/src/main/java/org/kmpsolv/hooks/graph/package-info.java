/** A conflict as a picture: DOT for Graphviz, and SVG that needs no other program. */
@NullMarked
package org.kmpsolv.hooks.graph;

import org.jspecify.annotations.NullMarked;
