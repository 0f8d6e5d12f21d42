/**
 * What a kernel module says of itself, and what {@code Module.symvers} says of a kernel: symbols
 * with their checksums, aliases, soft dependencies, firmware.
 */
@NullMarked
package org.kmpsolv.metadata.module;

import org.jspecify.annotations.NullMarked;
