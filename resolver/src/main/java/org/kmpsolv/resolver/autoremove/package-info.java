/**
 * Autoremove: which installed packages no root needs any more, where the roots are what the user
 * asked for and what the machine and its kernels cannot be without. No choice is left in it, so it
 * is worked out without clauses; the resolver then holds its rules against what is to go.
 */
@NullMarked
package org.kmpsolv.resolver.autoremove;

import org.jspecify.annotations.NullMarked;
