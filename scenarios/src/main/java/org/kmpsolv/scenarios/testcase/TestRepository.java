package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * A repository of a test case. Immutable.
 *
 * @param priority the higher one wins, unlike zypper's
 * @param subPriority decides where the priority is the same; the higher one wins
 */
record TestRepository(
    String name, int priority, int subPriority, ImmutableList<PackageInfo> packages) {}
