/** Measures whole processes of this command and of its peers, on the same work. */
@NullMarked
package org.kmpsolv.hooks.bench;

import org.jspecify.annotations.NullMarked;
