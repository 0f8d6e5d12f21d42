/**
 * What must hold: a scenario says what is there, what is asked and what the answer must be; the
 * runner asks the resolver and compares. How a scenario is written down is the business of {@link
 * org.kmpsolv.scenarios.format}.
 */
@NullMarked
package org.kmpsolv.scenarios;

import org.jspecify.annotations.NullMarked;
