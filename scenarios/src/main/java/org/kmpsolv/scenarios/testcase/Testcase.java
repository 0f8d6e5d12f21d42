package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * A test case of libsolv: questions about the same repositories, and the answers that are expected.
 * Immutable.
 *
 * @param runs at least one
 */
public record Testcase(Path file, ImmutableList<TestRun> runs) {

  /**
   * Reads a file, compressed as its name says.
   *
   * @throws org.kmpsolv.scenarios.ScenarioException where it cannot be read or is not right
   * @throws org.kmpsolv.metadata.model.MetadataException where one of its repositories is so
   */
  public static Testcase read(Path file) {
    return new Testcase(file, TestcaseReader.read(file));
  }
}
