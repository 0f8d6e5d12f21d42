/**
 * Makes jars start faster. A lambda is linked when it is first met, by Java code that the virtual
 * machine interprets; that was a third of what a small plan took. A class comes from the archive of
 * classes: 140 instead of 165 ms for the whole process.
 */
@NullMarked
package org.kmpsolv.packaging;

import org.jspecify.annotations.NullMarked;
