package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * One question of a test case, with all that was said before it. Immutable.
 *
 * @param line where it begins in the file, from 1
 * @param architecture the machine's; empty where every architecture runs
 * @param installed the name of the repository that is installed; empty for none
 * @param vendorClasses the words of each class
 * @param disabled what is known and may not be installed
 * @param facts what the machine has, such as {@code language(de)}
 * @param results what is asked for
 * @param expected the lines that are expected, sorted; null where none are given
 */
public record TestRun(
    int line,
    ImmutableList<TestRepository> repositories,
    String architecture,
    String installed,
    ImmutableSet<PoolFlag> poolFlags,
    ImmutableSet<SolverFlag> solverFlags,
    ImmutableList<ImmutableList<String>> vendorClasses,
    ImmutableList<JobSelection> disabled,
    ImmutableSet<String> facts,
    ImmutableList<JobStatement> jobs,
    ImmutableSet<ResultType> results,
    @Nullable ImmutableList<String> expected) {}
