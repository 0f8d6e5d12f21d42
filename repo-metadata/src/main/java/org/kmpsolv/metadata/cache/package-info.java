/**
 * Keeps universes on disk, so that what was read once is mapped ever after. A cache is never wrong
 * and never in the way: whatever befalls it, the universe is the same as without.
 */
@NullMarked
package org.kmpsolv.metadata.cache;

import org.jspecify.annotations.NullMarked;
