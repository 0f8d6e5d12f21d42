/**
 * Reads what an ELF file says of itself: its sections and symbols, from bytes that nobody has to
 * trust. Kernel modules are ELF files, and their dependencies stand in sections.
 */
@NullMarked
package org.kmpsolv.metadata.elf;

import org.jspecify.annotations.NullMarked;
