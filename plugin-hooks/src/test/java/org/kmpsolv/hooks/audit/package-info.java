/** The commit plugin, and libzypp's side of the talk. */
@NullMarked
package org.kmpsolv.hooks.audit;

import org.jspecify.annotations.NullMarked;
