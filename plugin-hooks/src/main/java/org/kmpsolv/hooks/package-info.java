/** Who asks: the {@code kmpsolv} command. The only room that touches the terminal. */
@NullMarked
package org.kmpsolv.hooks;

import org.jspecify.annotations.NullMarked;
