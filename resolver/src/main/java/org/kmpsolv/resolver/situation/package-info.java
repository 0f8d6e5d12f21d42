/**
 * What is the case before anything is decided: what the jobs mean, which packages the machine can
 * run, which facts about the machine hold, what may replace what.
 */
@NullMarked
package org.kmpsolv.resolver.situation;

import org.jspecify.annotations.NullMarked;
