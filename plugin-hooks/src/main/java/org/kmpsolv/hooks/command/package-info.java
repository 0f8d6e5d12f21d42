/**
 * The command line: verbs, options and exit codes. A verb is one class, listed in {@link
 * org.kmpsolv.hooks.command.Verbs}; options that verbs share are in one class a group.
 */
@NullMarked
package org.kmpsolv.hooks.command;

import org.jspecify.annotations.NullMarked;
