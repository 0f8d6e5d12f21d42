/**
 * How bytes come from a file and how it is known that they are the right ones: compression,
 * checksums, sizes, limits. The readers of every metadata format stand on it, and know nothing of
 * files themselves.
 */
@NullMarked
package org.kmpsolv.metadata.io;

import org.jspecify.annotations.NullMarked;
