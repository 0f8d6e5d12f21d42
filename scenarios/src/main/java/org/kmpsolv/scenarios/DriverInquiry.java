package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolution;
import org.kmpsolv.resolver.analysis.DeviceClass;
import org.kmpsolv.resolver.analysis.DeviceDrivers;
import org.kmpsolv.resolver.analysis.Provision;
import org.kmpsolv.resolver.analysis.RescueSet;
import org.kmpsolv.resolver.kernel.Kernel;
import org.kmpsolv.resolver.situation.Situation;

/** Which drivers are wanted, told by what they are to do. Immutable. */
public sealed interface DriverInquiry {

  /**
   * What a kernel says of itself on which they are to load; empty for the one that runs, else
   * boots, else is the newest.
   */
  String release();

  /** The drivers, and what the request asks besides, as the resolver has them. */
  Resolution answer(
      Universe universe, Request request, BiFunction<Universe, Request, Resolution> solver);

  /**
   * A module, or what drives a device, as {@code kmpsolv provide-module --install} plans it.
   *
   * @param wanted a module or a modalias
   */
  record ProvideModule(String wanted, String release) implements DriverInquiry {
    @Override
    public Resolution answer(
        Universe universe, Request request, BiFunction<Universe, Request, Resolution> solver) {
      Situation situation = Provision.situation(universe, request, wanted);
      Optional<Kernel> named = DriverInquiry.named(situation, release);
      if (named.isEmpty() && !release.isEmpty()) {
        return DriverInquiry.nowhere(release);
      }
      Provision provision = Provision.of(situation, named, wanted);
      if (provision.isThere()) {
        return solver.apply(universe, request);
      }
      if (provision.offered().isEmpty()) {
        return DriverInquiry.nowhere(wanted);
      }
      if (!provision.installed()) {
        return DriverInquiry.nowhere(provision.kernel().map(Kernel::release).orElse(wanted));
      }
      return solver.apply(universe, request.with(provision.jobs(universe)));
    }
  }

  /**
   * The drivers of some classes of devices, as {@code kmpsolv rescue-set} plans them. What is left
   * out are notes.
   */
  record Rescue(ImmutableSet<DeviceClass> classes, String release) implements DriverInquiry {
    @Override
    public Resolution answer(
        Universe universe, Request request, BiFunction<Universe, Request, Resolution> solver) {
      Situation situation = new Situation(universe, request.withHardware(ImmutableList.of()));
      Optional<Kernel> named = DriverInquiry.named(situation, release);
      if (named.isEmpty() && !release.isEmpty()) {
        return DriverInquiry.nowhere(release);
      }
      DeviceDrivers drivers = DeviceDrivers.of(situation, named, classes);
      if (drivers.isEmpty()) {
        return new Resolution.NotFound(
            classes.stream().map(DeviceClass::word).collect(ImmutableList.toImmutableList()));
      }
      RescueSet set = RescueSet.of(solver, situation, drivers);
      return set.answer() instanceof Plan plan
          ? plan.withNotes(
              set.leftOut().entrySet().stream()
                  .map(each -> each.getKey() + " " + each.getValue() + ".")
                  .toList())
          : set.answer();
    }
  }

  private static Optional<Kernel> named(Situation situation, String release) {
    return situation.kernels().catalog().kernels().stream()
        .filter(kernel -> kernel.release().equals(release))
        .findFirst();
  }

  private static Resolution nowhere(String what) {
    return new Resolution.NotFound(ImmutableList.of(what));
  }
}
