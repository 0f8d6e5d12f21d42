/**
 * Reads what zypper keeps on disk: its configuration and its caches. Nothing is ever written, and
 * no program is run.
 */
@NullMarked
package org.kmpsolv.metadata.zypp;

import org.jspecify.annotations.NullMarked;
