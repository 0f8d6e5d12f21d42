package org.kmpsolv.scenarios.testcase;

/** A line that makes jobs. */
sealed interface JobStatement permits TestJob, SelectionJob {}
