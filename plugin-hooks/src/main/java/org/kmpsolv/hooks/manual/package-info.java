/**
 * Man pages and completions, made of the command's own help while it is built, so that they never
 * differ. Nothing of it runs in the command.
 */
@NullMarked
package org.kmpsolv.hooks.manual;

import org.jspecify.annotations.NullMarked;
