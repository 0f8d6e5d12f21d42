package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.PackageInfo;

/**
 * A repository of a test case. Immutable.
 *
 * @param priority the higher one wins, unlike zypper's
 * @param subPriority decides between packages that are the same in repositories of one priority;
 *     the higher one wins
 */
record TestRepository(
    String name, int priority, int subPriority, ImmutableList<PackageInfo> packages) {}
