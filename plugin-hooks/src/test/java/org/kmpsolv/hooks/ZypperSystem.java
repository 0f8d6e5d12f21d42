package org.kmpsolv.hooks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kmpsolv.metadata.peers.Programs;

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

  /**
   * Builds a package into the directory of a repository.
   *
   * @param lines what it requires and the like; those that begin with {@code /} are empty files of
   *     it
   */
  public ZypperSystem build(
      String alias, String name, String version, String vendor, String... lines)
      throws IOException, InterruptedException {
    List<String> files = Stream.of(lines).filter(line -> line.startsWith("/")).toList();
    List<String> tags = Stream.of(lines).filter(line -> !files.contains(line)).toList();
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
        %%install
        for file in %s; do install -D /dev/null %%{buildroot}$file; done
        %%files
        %s
        """
            .formatted(
                name,
                version,
                vendor,
                String.join("\n", tags),
                String.join(" ", files),
                String.join("\n", files)));
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
    index(alias);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("dir:" + repository(alias), alias));
    return know(arguments.toArray(new String[0]));
  }

  /** Makes the metadata of a repository anew. */
  public ZypperSystem index(String alias) throws IOException, InterruptedException {
    Programs.run(List.of("createrepo_c", "-q", repository(alias).toString()));
    return this;
  }

  /** Has zypper know a repository; the last two arguments are its URL and its alias. */
  public ZypperSystem know(String... arguments) throws IOException, InterruptedException {
    zypper(Stream.concat(Stream.of("addrepo", "-G"), Stream.of(arguments)).toArray(String[]::new));
    return this;
  }

  /** What {@code rpm -qa} tells, in order. */
  public Set<String> installed() throws IOException, InterruptedException {
    return new TreeSet<>(
        Splitter.on('\n')
            .omitEmptyStrings()
            .splitToList(
                Programs.run(
                        List.of(
                            "rpm",
                            "--root",
                            root.toString(),
                            "-qa",
                            "--queryformat",
                            "%{NAME}-%|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}.%{ARCH}\\n"))
                    // The epoch 0 is as good as none.
                    .replace("-0:", "-")));
  }

  /** The names in zypp's AutoInstalled, in order. */
  public Set<String> automatic() throws IOException {
    Path file = root.resolve("var/lib/zypp/AutoInstalled");
    TreeSet<String> names = new TreeSet<>();
    if (Files.exists(file)) {
      Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).forEach(names::add);
    }
    return names;
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
