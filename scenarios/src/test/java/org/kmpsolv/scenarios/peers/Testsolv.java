package org.kmpsolv.scenarios.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmpsolv.metadata.peers.Programs;

/** libsolv's own tools: repositories in, installed packages out. */
final class Testsolv {
  /** 128 and SIGABRT. */
  private static final int ABORTED = 134;

  private final Path work;
  private final List<String> repositories = new ArrayList<>();

  /** Keeps its files in a directory. */
  Testsolv(Path work) {
    this.work = work;
  }

  /** Ends the test where its tools are absent; on CI that is a failure. */
  static void assumePresent() {
    assumePresent("testsolv", "repo2solv");
  }

  /** Ends the test where one of libsolv's tools is absent; on CI that is a failure. */
  static void assumePresent(String... tools) {
    Programs.assumePresent(tools);
  }

  /** Adds a repository in the repomd format. */
  void addRepository(String alias, Path directory) throws IOException, InterruptedException {
    run("repo2solv", "-o", work.resolve(alias + ".solv").toString(), directory.toString());
    repositories.add("repo " + alias + " 0 solv " + alias + ".solv");
  }

  /**
   * For each capability the packages that are installed where it alone is asked for, as
   * name-version-release.architecture; none where it cannot be installed.
   */
  List<Set<String>> install(List<String> capabilities) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add("repo @System 0 testtags <inline>");
    lines.addAll(repositories);
    lines.add("system x86_64 rpm @System");
    for (String capability : capabilities) {
      if (!capability.equals(capabilities.get(0))) {
        lines.add("nextjob");
      }
      lines.add("job multiversion provides multiversion(kernel)");
      lines.add("job install provides " + capability);
      lines.add("result transaction,problems <inline>");
    }
    Path testcase = Files.write(work.resolve("case.t"), lines);
    List<Set<String>> installed = answers(run("testsolv", "-r", testcase.toString()));
    assertEquals(capabilities.size(), installed.size(), "answers of testsolv");
    return installed;
  }

  /** What testsolv says of a test case with expected answers: nothing where all is as expected. */
  String compare(Path testcase) throws IOException, InterruptedException {
    return run("testsolv", testcase.toString());
  }

  /** testsolv's own answer to a test case. */
  String answer(Path testcase) throws IOException, InterruptedException {
    return run("testsolv", "-r", testcase.toString());
  }

  /** A single answer has no headline. */
  private static List<Set<String>> answers(String output) {
    List<Set<String>> answers = new ArrayList<>();
    answers.add(new TreeSet<>());
    for (String line : Splitter.on('\n').split(output)) {
      if (line.startsWith("test ") && !line.equals("test 1:")) {
        answers.add(new TreeSet<>());
      } else if (line.startsWith("install ")) {
        answers
            .get(answers.size() - 1)
            .add(line.substring("install ".length(), line.lastIndexOf('@')));
      }
    }
    return answers;
  }

  /** The same, or nothing where testsolv stops at an assertion of its own, as it does at times. */
  Optional<String> answerIfAny(Path testcase) throws IOException, InterruptedException {
    return start("testsolv", "-r", testcase.toString()) == ABORTED
        ? Optional.empty()
        : Optional.of(answer(testcase));
  }

  private String run(String... command) throws IOException, InterruptedException {
    int exitCode = start(command);
    String text = Files.readString(output());
    // testsolv says with 1 that the result is not the one in the file; with -r there is none in it.
    assertEquals(0, exitCode, () -> String.join(" ", command) + ": " + text);
    return text;
  }

  private Path output() {
    return work.resolve("output");
  }

  private int start(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output().toFile())
        .start()
        .waitFor();
  }
}
