/**
 * What to do: a request against a universe becomes a plan that is proved best, or the reasons why
 * there is none. This package is the resolver's face; it knows nothing of files, zypper or the
 * terminal.
 */
@NullMarked
package org.kmpsolv.resolver;

import org.jspecify.annotations.NullMarked;
