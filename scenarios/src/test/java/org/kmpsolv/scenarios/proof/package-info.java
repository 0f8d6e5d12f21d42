/**
 * Checks plans by SEMANTICS alone: from the text of a question and the lines of an answer, sharing
 * no code with the resolver, so that a mistake there is not made here again.
 */
@NullMarked
package org.kmpsolv.scenarios.proof;

import org.jspecify.annotations.NullMarked;
