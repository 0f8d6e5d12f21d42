package org.kmpsolv.resolver;

import com.google.common.collect.ImmutableList;

/**
 * The packages that are meant by what was asked: a name, {@code name=version} (or {@code <}, {@code
 * <=}, {@code >}, {@code >=}), {@code name-version[-release]}, {@code name.arch}, a capability such
 * as {@code kmod(i915.ko)}, a path, or a glob. Names win over capabilities, as in zypper.
 * Immutable.
 *
 * @param what as it was asked
 * @param byName whether it matched names, not capabilities
 * @param packages universe ids, ascending
 */
public record Selection(String what, boolean byName, ImmutableList<Integer> packages) {}
