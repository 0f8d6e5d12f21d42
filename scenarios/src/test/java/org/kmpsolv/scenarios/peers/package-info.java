/** This project beside libsolv, on the same input. */
@NullMarked
package org.kmpsolv.scenarios.peers;

import org.jspecify.annotations.NullMarked;
