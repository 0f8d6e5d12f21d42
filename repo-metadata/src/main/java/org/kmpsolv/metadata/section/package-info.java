/**
 * Columns of numbers as one file: written once, mapped ever after. What the columns mean is known
 * to those who write and read them, in the same order.
 */
@NullMarked
package org.kmpsolv.metadata.section;

import org.jspecify.annotations.NullMarked;
