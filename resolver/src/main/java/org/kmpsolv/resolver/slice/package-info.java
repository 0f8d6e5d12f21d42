/**
 * The part of the universe that a request can reach: only that is encoded, so the cost of a plan
 * follows its size.
 */
@NullMarked
package org.kmpsolv.resolver.slice;

import org.jspecify.annotations.NullMarked;
