/**
 * The scenario file: its keys, and the compact notation of packages, dependencies, jobs and steps.
 * What is not understood is an error with file, line and column; nothing is skipped.
 */
@NullMarked
package org.kmpsolv.scenarios.format;

import org.jspecify.annotations.NullMarked;
