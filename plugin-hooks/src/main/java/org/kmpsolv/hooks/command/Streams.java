package org.kmpsolv.hooks.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the command reads and writes.
 *
 * @param in what a verb may ask for; few do
 * @param out fails with {@link org.kmpsolv.hooks.output.OutputFailure} where it cannot be written
 * @param columns the width of the terminal that {@code out} is; 0 where it is none
 */
public record Streams(InputStream in, PrintStream out, PrintStream errors, int columns) {}
