/**
 * Reads packages in testtags, the plain text in which libsolv's test cases hold repositories and
 * installed systems. Solver bugs are reported in it, so any of them can be replayed here.
 */
@NullMarked
package org.kmpsolv.metadata.testtags;

import org.jspecify.annotations.NullMarked;
