package org.kmpsolv.resolver.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Target;
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

  /**
   * The situation to ask in: one that knows the device that is wanted, and no others.
   *
   * @param wanted as in {@link #of}
   */
  public static Situation situation(Universe universe, Request request, String wanted) {
    return new Situation(
        universe,
        request.withHardware(isModalias(wanted) ? ImmutableList.of(wanted) : ImmutableList.of()));
  }

  /**
   * What is asked of the resolver to have it: one KMP is enough for a module; each that knows a
   * device may be what it needs.
   */
  public ImmutableList<Job> jobs(Universe universe) {
    ImmutableList<Integer> offered = offered();
    return offered.stream()
        .limit(isModalias(wanted) ? offered.size() : 1)
        .map(id -> new Job.Install(Target.Named.version(universe, id), ImmutableSet.of()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The packages that would bring it, by id. */
  public ImmutableList<Integer> offered() {
    return kmps.stream()
        .flatMap(kmp -> kmp.offered().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
