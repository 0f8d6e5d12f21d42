package org.kmpsolv.hooks.command;

import java.io.PrintStream;

/**
 * What the command writes to.
 *
 * @param out fails with {@link org.kmpsolv.hooks.output.OutputFailure} where it cannot be written
 * @param columns the width of the terminal that {@code out} is; 0 where it is none
 */
public record Streams(PrintStream out, PrintStream errors, int columns) {}
