package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kmpsolv.hooks.machine.Machine;

/**
 * How zypper is called: as a program with arguments, without a shell. Immutable.
 *
 * @param root of the system that it is to manage
 */
record Zypper(Path root) {
  private static final String PROGRAM = "zypper";

  /**
   * Where libzypp looks for devices: it brings what they want whatever else is asked, and the plan
   * has what is to come.
   */
  private static final String DEVICES = "ZYPP_MODALIAS_SYSFS";

  private static final String NOWHERE = "/nonexistent";

  /** Its exit code where it has done what it was told, without a repository that it cannot read. */
  static final int REPOSITORIES_SKIPPED = 106;

  /** As in zypper: users other than root may refresh what is theirs alone. */
  boolean mayRefresh() {
    return Machine.isSuperuser() || root.getNameCount() > 0;
  }

  /**
   * Looks for nothing, and so refreshes what zypper refreshes by itself, when it wants to: {@code
   * zypper refresh} would do more.
   */
  Process refresh() throws IOException {
    List<String> command =
        ImmutableList.<String>builder()
            .addAll(call("--quiet"))
            .add("search", "--match-exact", "--", "kmpsolv")
            .build();
    return start(
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT));
  }

  /** What zypper would do, as XML on the output of the process. */
  Process dryRun(Change change) throws IOException {
    List<String> command =
        ImmutableList.<String>builder()
            .addAll(call("--no-refresh", "--xmlout"))
            .addAll(install(change, List.of("--dry-run")))
            .build();
    return start(new ProcessBuilder(command).redirectError(Redirect.DISCARD));
  }

  /**
   * Does it. What zypper prints goes where this process prints, directly, so that zypper goes on
   * where this process is killed.
   *
   * @param options more options of {@code zypper install}
   */
  Process run(Change change, List<String> options) throws IOException {
    List<String> command =
        ImmutableList.<String>builder()
            .addAll(call("--no-refresh"))
            .addAll(install(change, options))
            .build();
    return start(
        new ProcessBuilder(command)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT));
  }

  /** The command that downloads what comes, and installs nothing. */
  ImmutableList<String> download(Change change) {
    return ImmutableList.<String>builder()
        .addAll(program())
        .addAll(install(change, List.of("--download-only")))
        .build();
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    builder.environment().put(DEVICES, NOWHERE);
    Process process = builder.start();
    // Nobody answers questions there.
    process.getOutputStream().close();
    return process;
  }

  private ImmutableList<String> call(String... options) {
    return ImmutableList.<String>builder()
        .addAll(program())
        .add("--non-interactive")
        .add(options)
        .build();
  }

  private ImmutableList<String> program() {
    return root.getNameCount() > 0
        ? ImmutableList.of(PROGRAM, "--root", root.toString())
        : ImmutableList.of(PROGRAM);
  }

  /** The plan leaves nothing to choose, and nothing is to be added to it. */
  private static ImmutableList<String> install(Change change, List<String> options) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add("install", "--no-recommends", "--no-force-resolution", "--oldpackage");
    if (change.reinstalls()) {
      words.add("--force");
    }
    return words.addAll(options).add("--").addAll(Selections.of(change)).build();
  }

  /**
   * Who works on the packages now, in zypper's words.
   *
   * @return nothing where nobody does
   */
  Optional<String> lock() {
    try {
      String pid = Files.readString(root.resolve("run/zypp.pid")).strip();
      // The file stays when its writer has ended.
      String command = pid.matches("\\d{1,9}") ? command(pid) : "";
      return command.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "System management is locked by the application with pid %s (%s).\n"
                      .formatted(pid, command)
                  + "Close this application before trying again.");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Its name; empty where there is no such process, or it has ended. */
  private static String command(String pid) throws IOException {
    String line = Files.readString(Path.of("/proc", pid, "cmdline"));
    int end = line.indexOf('\0');
    return end < 0 ? line : line.substring(0, end);
  }
}
