/**
 * YAML as a tree in which every node knows its line and column, so that whoever reads a file can
 * say where it is wrong. All scalars are text: {@code 1.10} is a version here, not a number.
 */
@NullMarked
package org.kmpsolv.scenarios.yaml;

import org.jspecify.annotations.NullMarked;
