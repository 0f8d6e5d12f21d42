/**
 * Makes modular kernels that never were, of any number and size, shaped like real ones: who needs
 * how many symbols of whom, and which checksums change from one kernel to the next. The same wishes
 * give the same bytes. {@link org.kmpsolv.scenarios.generate.UniverseGenerator} is the way in.
 */
@NullMarked
package org.kmpsolv.scenarios.generate;

import org.jspecify.annotations.NullMarked;
