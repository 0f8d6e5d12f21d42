/**
 * Which packages of repositories can be installed at all, each by itself on an empty machine, and
 * why not the others. No package is asked for from zero: what lacks a provider falls by counting
 * ({@link org.kmpsolv.resolver.check.Fall}), most others are proved together by a set that holds
 * them all ({@link org.kmpsolv.resolver.check.Witness}), and only the rest is searched for ({@link
 * org.kmpsolv.resolver.check.Search}).
 */
@NullMarked
package org.kmpsolv.resolver.check;

import org.jspecify.annotations.NullMarked;
