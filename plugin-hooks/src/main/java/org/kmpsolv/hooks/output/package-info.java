/**
 * How an answer looks: text in zypper's manner, or JSON. It knows nothing of options; what it
 * writes to was opened by others.
 */
@NullMarked
package org.kmpsolv.hooks.output;

import org.jspecify.annotations.NullMarked;
