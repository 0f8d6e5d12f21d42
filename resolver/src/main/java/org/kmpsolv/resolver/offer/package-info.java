/**
 * What a plan leaves open: what its packages recommend and suggest besides, and which others would
 * have done where it had a choice. RPM's dependencies alone count.
 */
@NullMarked
package org.kmpsolv.resolver.offer;

import org.jspecify.annotations.NullMarked;
