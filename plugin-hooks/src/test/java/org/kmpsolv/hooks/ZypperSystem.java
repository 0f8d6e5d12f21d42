package org.kmpsolv.hooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small system below a directory, made and kept by the real zypper and rpm. */
public final class ZypperSystem {
  private final Path work;
  private final Path root;

  /** Keeps all its files in a directory. */
  public ZypperSystem(Path work) throws IOException {
    Programs.assumePresent("zypper", "rpm", "rpmbuild", "createrepo_c");
    this.work = work;
    this.root = Files.createDirectories(work.resolve("root"));
  }

  public Path root() {
    return root;
  }

  public Path repository(String alias) {
    return work.resolve("repositories").resolve(alias);
  }

  /** Builds an empty package into the directory of a repository. */
  public ZypperSystem build(
      String alias, String name, String version, String vendor, String... lines)
      throws IOException, InterruptedException {
    Path spec = work.resolve("package.spec");
    Files.writeString(
        spec,
        """
        Name: %s
        Version: %s
        Release: 1
        Summary: The %1$s
        License: MIT
        Vendor: %s
        BuildArch: noarch
        %s
        %%description
        All of it.
        %%files
        """
            .formatted(name, version, vendor, String.join("\n", lines)));
    Files.createDirectories(repository(alias));
    Programs.run(
        List.of(
            "rpmbuild",
            "--quiet",
            "-bb",
            "--define",
            "_topdir " + work.resolve("build"),
            "--define",
            "_rpmdir " + repository(alias),
            spec.toString()));
    return this;
  }

  /** Makes the metadata of a repository, and has zypper know it. */
  public ZypperSystem addRepository(String alias, String... options)
      throws IOException, InterruptedException {
    Programs.run(List.of("createrepo_c", "-q", repository(alias).toString()));
    List<String> arguments = new ArrayList<>(List.of("addrepo", "-G"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("dir:" + repository(alias), alias));
    zypper(arguments.toArray(new String[0]));
    return this;
  }

  /** Runs zypper on the system. */
  public String zypper(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("zypper", "--root", root.toString(), "-n", "--no-gpg-checks"));
    command.addAll(List.of(arguments));
    return Programs.run(command);
  }

  /** Writes a file below the root. */
  public void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }
}
