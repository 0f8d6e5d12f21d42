/**
 * From rules to clauses, and from what is best to objectives: what the slice's packages may do, in
 * literals.
 */
@NullMarked
package org.kmpsolv.resolver.encode;

import org.jspecify.annotations.NullMarked;
