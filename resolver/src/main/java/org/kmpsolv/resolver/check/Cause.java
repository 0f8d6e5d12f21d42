package org.kmpsolv.resolver.check;

import com.google.common.collect.ImmutableList;

/**
 * What keeps packages from being installed, and which. Immutable.
 *
 * @param hits the packages that it hits directly, by id, ascending
 * @param count how many packages it would keep from being installed if nothing else did
 * @param first those of them that no cause before this one does, and those that it takes several
 *     causes for; the nearest ones first
 */
public record Cause(
    Reason reason, ImmutableList<Integer> hits, int count, ImmutableList<Uninstallable> first) {}
