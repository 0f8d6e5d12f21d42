/**
 * Splits a real kernel into packages: a minimal image, and a KMP for each module or group of
 * modules, with the dependencies that the modules themselves state. {@link
 * org.kmpsolv.metadata.modularize.KernelScan} reads the kernel, {@link
 * org.kmpsolv.metadata.modularize.ModularKernel} is what becomes of it.
 */
@NullMarked
package org.kmpsolv.metadata.modularize;

import org.jspecify.annotations.NullMarked;
