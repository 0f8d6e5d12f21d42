/**
 * What is the case, and what would be: answers that need no search. Which KMPs a change of the
 * kernel costs ({@link org.kmpsolv.resolver.analysis.Impact}), what is broken in what is installed
 * ({@link org.kmpsolv.resolver.analysis.Verification}), and what drives the machine's devices
 * ({@link org.kmpsolv.resolver.analysis.Drivers}).
 */
@NullMarked
package org.kmpsolv.resolver.analysis;

import org.jspecify.annotations.NullMarked;
