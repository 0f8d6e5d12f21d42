/** What a plan leaves open. */
@NullMarked
package org.kmpsolv.resolver.offer;

import org.jspecify.annotations.NullMarked;
