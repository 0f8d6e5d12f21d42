/** From the state after the plan to its steps: what replaces what, in which order, and why. */
@NullMarked
package org.kmpsolv.resolver.plan;

import org.jspecify.annotations.NullMarked;
