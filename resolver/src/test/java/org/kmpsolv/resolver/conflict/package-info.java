/** Problems drawn as graphs. */
@NullMarked
package org.kmpsolv.resolver.conflict;

import org.jspecify.annotations.NullMarked;
