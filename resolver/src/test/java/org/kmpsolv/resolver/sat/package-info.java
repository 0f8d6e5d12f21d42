/** The search for the best model. */
@NullMarked
package org.kmpsolv.resolver.sat;

import org.jspecify.annotations.NullMarked;
