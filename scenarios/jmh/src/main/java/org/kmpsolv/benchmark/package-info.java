/**
 * What the parts of a plan cost in a warm virtual machine. What a user waits for, {@code kmpsolv
 * bench} measures: the whole process; this tells which part of it a change made faster or slower.
 */
@NullMarked
package org.kmpsolv.benchmark;

import org.jspecify.annotations.NullMarked;
