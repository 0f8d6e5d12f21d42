/**
 * The machine that the command runs on: its kernel, its devices, and its rpm database, which other
 * programs read.
 */
@NullMarked
package org.kmpsolv.hooks.machine;

import org.jspecify.annotations.NullMarked;
