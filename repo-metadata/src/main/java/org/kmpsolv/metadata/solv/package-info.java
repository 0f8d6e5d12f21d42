/**
 * Reads packages in {@code .solv}, the binary form in which libsolv, and with it zypper and dnf,
 * cache repositories and the rpm database: {@code /var/cache/zypp/solv}. Versions 8 and 9 are read.
 */
@NullMarked
package org.kmpsolv.metadata.solv;

import org.jspecify.annotations.NullMarked;
