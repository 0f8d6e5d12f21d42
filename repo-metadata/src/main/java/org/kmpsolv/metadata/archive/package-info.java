/**
 * Reads the files in a directory, a {@code .deb} or an {@code .rpm}, one after the other and
 * without unpacking them anywhere.
 */
@NullMarked
package org.kmpsolv.metadata.archive;

import org.jspecify.annotations.NullMarked;
