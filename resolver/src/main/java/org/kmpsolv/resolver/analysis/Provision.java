package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kmpsolv.resolver.analysis.Drivers.Driver;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/**
 * Which KMPs bring a module, or drive a device. Immutable.
 *
 * @param wanted the module, without {@code .ko} and with underscores for dashes, or the modalias of
 *     the device
 * @param kernel for which it is wanted; none where no kernel is known
 * @param installed whether that kernel is installed
 * @param builtIn whether the kernel itself has the module; of a device nobody can tell
 * @param kmps those that know it, in the order of their names, whether they load or not
 */
public record Provision(
    String wanted,
    Optional<Kernel> kernel,
    boolean installed,
    boolean builtIn,
    ImmutableList<Driver> kmps) {

  /**
   * Finds it out.
   *
   * @param asked the kernel; where there is none the running one, else the one that boots, else the
   *     newest that is available
   * @param wanted a module, also as {@code M.ko} or {@code kmod(M.ko)}, or the modalias of a
   *     device, which the situation's hardware then has
   */
  public static Provision of(Situation situation, Optional<Kernel> asked, String wanted) {
    return DriverSearch.provision(situation, asked, wanted);
  }

  /** Whether a modalias is meant, which has a bus before a colon, and not a module. */
  public static boolean isModalias(String wanted) {
    return wanted.indexOf(':') > 0;
  }

  /** Whether the kernel has it already, by itself or by a KMP that is installed. */
  public boolean isThere() {
    return builtIn || kmps.stream().anyMatch(kmp -> kmp.driving().isPresent());
  }

  /** The packages that would bring it, by id. */
  public ImmutableList<Integer> offered() {
    return kmps.stream()
        .flatMap(kmp -> kmp.offered().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
