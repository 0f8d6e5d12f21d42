package org.kmpsolv.resolver.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.kernel.Obstacle;
import org.kmpsolv.resolver.situation.Situation;

/**
 * What drives the machine's devices, and what could. Immutable.
 *
 * @param kernel the one that is looked at: the boot kernel, or where none is installed the newest
 *     one that is available; none where there is none of the flavor
 * @param installed whether it is installed
 * @param devices all of the machine, in order
 */
public record Drivers(Optional<Kernel> kernel, boolean installed, ImmutableList<Device> devices) {

  /**
   * A device.
   *
   * @param drivers the KMPs that it wants, in the order of their names; empty where no KMP has a
   *     matching modalias
   */
  public record Device(String modalias, ImmutableList<Driver> drivers) {

    /** Whether no KMP knows it. */
    public boolean isUnmatched() {
      return drivers.isEmpty();
    }

    /** Whether a KMP drives it now. */
    public boolean isDriven() {
      return drivers.stream().anyMatch(driver -> driver.driving().isPresent());
    }

    /** The KMPs that a plan would add for it. */
    public ImmutableList<Driver> offered() {
      return drivers.stream()
          .filter(driver -> driver.offered().isPresent())
          .collect(toImmutableList());
    }
  }

  /**
   * A KMP that a device wants.
   *
   * @param name of the package
   * @param driving the installed version that serves the kernel
   * @param offered where there is none, the available version that would serve it; that other KMPs
   *     which it needs are to be had is taken for granted
   * @param obstacles where there is neither, why the newest version does not load
   */
  public record Driver(
      String name,
      Optional<Integer> driving,
      Optional<Integer> offered,
      ImmutableList<Obstacle> obstacles) {

    /** How it stands to the kernel. */
    public DriverState state() {
      if (driving.isPresent()) {
        return DriverState.DRIVING;
      }
      return offered.isPresent() ? DriverState.OFFERED : DriverState.NOT_LOADABLE;
    }
  }

  /** Finds it out. */
  public static Drivers of(Situation situation) {
    return DriverSearch.drivers(situation);
  }

  /** The devices that no KMP knows. */
  public ImmutableList<String> unmatched() {
    return devices.stream()
        .filter(Device::isUnmatched)
        .map(Device::modalias)
        .collect(toImmutableList());
  }
}
