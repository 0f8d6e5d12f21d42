/**
 * What must hold: scenario files, which say what is there, what is asked and what the plan must be,
 * and their runner.
 */
@NullMarked
package org.kmpsolv.scenarios;

import org.jspecify.annotations.NullMarked;
