/**
 * Finds out what somebody has named on a command line, and has it read by the reader that knows it.
 */
@NullMarked
package org.kmpsolv.metadata.load;

import org.jspecify.annotations.NullMarked;
