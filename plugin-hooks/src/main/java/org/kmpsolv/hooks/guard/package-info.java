/**
 * What keeps zypper's own solver, and all that uses libzypp, from a kernel on which drivers would
 * be lost: the verdict, and the file that libzypp reads it from.
 */
@NullMarked
package org.kmpsolv.hooks.guard;

import org.jspecify.annotations.NullMarked;
