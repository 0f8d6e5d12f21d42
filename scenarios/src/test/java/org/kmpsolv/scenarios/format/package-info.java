/** What a scenario file may say, and what is said of one that is wrong. */
@NullMarked
package org.kmpsolv.scenarios.format;

import org.jspecify.annotations.NullMarked;
