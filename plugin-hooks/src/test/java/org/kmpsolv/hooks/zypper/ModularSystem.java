package org.kmpsolv.hooks.zypper;

import java.io.IOException;
import java.nio.file.Path;
import org.kmpsolv.hooks.ZypperSystem;

/** Kernels and KMPs for a small system, each with the capabilities of real ones. */
public final class ModularSystem {
  /** The alias of its repository. */
  public static final String MAIN = "main";

  private final ZypperSystem system;

  /** Keeps all its files in a directory. */
  public ModularSystem(Path work) throws IOException {
    this.system = new ZypperSystem(work);
    system.write(
        "etc/zypp/zypp.conf",
        """
        [main]
        multiversion = provides:multiversion(kernel)
        multiversion.kernels = latest,running
        """);
  }

  public ZypperSystem system() {
    return system;
  }

  /** A kernel 6.N that exports a symbol with that checksum. */
  public ModularSystem kernel(int number, String checksum)
      throws IOException, InterruptedException {
    system.build(
        MAIN,
        "kernel-default",
        "6." + number,
        "ACME",
        "Provides: kernel-uname-r = 6." + number + "-default",
        "Provides: multiversion(kernel)",
        "Provides: ksym(default:alpha) = " + checksum);
    return this;
  }

  /** A KMP that loads where the symbol has that checksum, and needs a tool. */
  public ModularSystem kmp(String module, String version, String checksum)
      throws IOException, InterruptedException {
    system.build(
        MAIN,
        module + "-kmp-default",
        version,
        "ACME",
        "Provides: multiversion(kernel)",
        "Provides: kmod(" + module + ".ko)",
        "Requires: ksym(default:alpha) = " + checksum,
        "Requires: " + module + "-tool");
    return this;
  }

  /** A package that needs others, or nothing. */
  public ModularSystem plain(String name, String... lines)
      throws IOException, InterruptedException {
    system.build(MAIN, name, "1", "ACME", lines);
    return this;
  }

  /** A package that takes its time to be installed, without a shell in its root. */
  public ModularSystem slow(String name) throws IOException, InterruptedException {
    return plain(name, "%post -p <lua>", "posix.sleep(2)");
  }

  /** Has zypper know all that is there. */
  public ModularSystem open() throws IOException, InterruptedException {
    system.addRepository(MAIN);
    system.zypper("refresh");
    return this;
  }
}
