/** What the clauses allow. */
@NullMarked
package org.kmpsolv.resolver.encode;

import org.jspecify.annotations.NullMarked;
