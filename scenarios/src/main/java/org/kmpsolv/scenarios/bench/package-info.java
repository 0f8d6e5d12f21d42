/**
 * What whole processes cost, ours beside its peers: measurements, and the ways to show them.
 * Nothing here starts a process; who measures is in plugin-hooks. {@link
 * org.kmpsolv.scenarios.bench.Benchmark} is the way in.
 */
@NullMarked
package org.kmpsolv.scenarios.bench;

import org.jspecify.annotations.NullMarked;
