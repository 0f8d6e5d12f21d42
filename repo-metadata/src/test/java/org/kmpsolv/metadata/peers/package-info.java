/** The programs that tests compare with or use, for the tests of all rooms. */
@NullMarked
package org.kmpsolv.metadata.peers;

import org.jspecify.annotations.NullMarked;
