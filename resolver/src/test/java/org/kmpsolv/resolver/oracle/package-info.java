/**
 * A second opinion: small random universes, each solved by trying every state. It shares no code
 * with the engine, not even the comparison of versions; where the two differ, one of them misreads
 * SEMANTICS.md.
 */
@NullMarked
package org.kmpsolv.resolver.oracle;

import org.jspecify.annotations.NullMarked;
