/**
 * Makes jars start faster: what Java would do at the start of each process is done once, when they
 * are packed.
 */
@NullMarked
package org.kmpsolv.packaging;

import org.jspecify.annotations.NullMarked;
