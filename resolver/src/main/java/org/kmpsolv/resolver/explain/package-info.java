/**
 * When there is no plan: a smallest set of rules that cannot hold together, told as a story, and
 * what would lift it.
 */
@NullMarked
package org.kmpsolv.resolver.explain;

import org.jspecify.annotations.NullMarked;
