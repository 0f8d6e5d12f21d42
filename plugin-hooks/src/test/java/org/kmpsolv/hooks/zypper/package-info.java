/** zypper carries out plans, on real systems. */
@NullMarked
package org.kmpsolv.hooks.zypper;

import org.jspecify.annotations.NullMarked;
