package org.kmpsolv.hooks.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.kmpsolv.metadata.peers.Programs;

/**
 * A machine to install on: this one, with all that is changed kept in memory, in namespaces of its
 * own. Its end is the end of its processes, and of its files.
 */
final class Chroot implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 100;

  /** The first argument is a directory; what is there is the same on both sides. */
  private static final String SETUP =
      """
      set -e
      memory=$1/memory
      root=$memory/root
      mkdir "$memory"
      mount -t tmpfs tmpfs "$memory"
      mkdir "$memory/upper" "$memory/work" "$root"
      mount -t overlay overlay -o "lowerdir=/,upperdir=$memory/upper,workdir=$memory/work" "$root"
      mount -t proc proc "$root/proc"
      mount --rbind /sys "$root/sys"
      mount --rbind /dev "$root/dev"
      mount -t tmpfs tmpfs "$root/run"
      mkdir -p "$root$1"
      mount --bind "$1" "$root$1"
      : >"$root/etc/zypp/systemCheck"
      # Without it libsolv takes the first words of /etc/os-release for a product.
      mkdir -p "$root/etc/products.d"
      rm -rf "$root/etc/zypp/systemCheck.d" "$root/etc/zypp/repos.d" "$root/var/lib/rpm" "$root/var/cache/zypp"
      echo 6.1-default >"$memory/osrelease"
      mount --bind "$memory/osrelease" "$root/proc/sys/kernel/osrelease"
      echo ready
      read -r end
      """;

  private final Path root;
  private final Process holder;

  /** What a program ended with, and what it told. */
  record End(int code, String output) {}

  /**
   * Begins it; ends the test where that cannot be done here.
   *
   * @param work a directory, which the machine has under the same name
   */
  Chroot(Path work) throws IOException {
    Programs.assumePresent("unshare", "nsenter", "chroot");
    root = work.resolve("memory/root");
    holder =
        new ProcessBuilder(
                List.of(
                    "unshare",
                    "--mount",
                    "--pid",
                    "--fork",
                    "--kill-child",
                    "sh",
                    "-c",
                    SETUP,
                    "sh",
                    work.toString()))
            .redirectErrorStream(true)
            .start();
    BufferedReader told = holder.inputReader();
    String line = told.readLine();
    Programs.assume(
        Objects.equals(line, "ready"),
        "no machine to install on can be made here, as root: " + line);
  }

  /** Runs a program there, to its end, with more environment. */
  End run(List<String> environment, String... command) throws IOException, InterruptedException {
    long inside =
        holder
            .children()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the machine has ended"))
            .pid();
    List<String> all =
        new ArrayList<>(
            List.of(
                "nsenter",
                "--mount",
                "--pid",
                "--target",
                Long.toString(inside),
                "chroot",
                root.toString(),
                "env",
                "-i",
                "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME=/root",
                "LC_ALL=C.UTF-8",
                "JAVA_HOME=" + System.getProperty("java.home")));
    all.addAll(environment);
    all.addAll(List.of(command));
    // A file, since what stays in the background may hold a pipe.
    Path output = Files.createTempFile("chroot", ".out");
    try {
      Process process =
          new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String told = Files.readString(output);
      assertTrue(ended, () -> String.join(" ", command) + " does not end\n" + told);
      return new End(process.exitValue(), told);
    } finally {
      Files.delete(output);
    }
  }

  /** Runs a program there, which must end well; what it tells. */
  String run(String... command) throws IOException, InterruptedException {
    End end = run(List.of(), command);
    assertEquals(0, end.code(), () -> String.join(" ", command) + "\n" + end.output());
    return end.output();
  }

  @Override
  public void close() {
    holder.destroyForcibly();
    holder.onExit().join();
  }
}
