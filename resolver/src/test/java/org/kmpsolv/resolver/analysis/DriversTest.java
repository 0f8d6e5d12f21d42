package org.kmpsolv.resolver.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** What drives the devices of a machine, and what could. */
class DriversTest {
  private static final String KERNEL_1 = "provides kernel-uname-r = 1-1-default";
  private static final String KERNEL_2 = "provides kernel-uname-r = 2-1-default";
  private static final String OLD = "provides ksym(default:a) = 1";
  private static final String NEW = "provides ksym(default:a) = 2";
  private static final String NEEDS_OLD = "requires ksym(default:a) = 1";
  private static final String NEEDS_NEW = "requires ksym(default:a) = 2";
  private static final String GPU = "supplements modalias(kernel-default:pci:v00008086d0000*sv*)";
  private static final String DEVICE = "pci:v00008086d00009A49sv1";

  private final Packages packages = new Packages();

  private Drivers drivers(String... devices) {
    Universe universe = packages.universe();
    return Drivers.of(
        new Situation(universe, Request.of(List.of()).withHardware(List.of(devices))));
  }

  /** Each KMP of a device: name, state, version. */
  private List<String> of(Drivers.Device device) {
    Universe universe = packages.universe();
    return device.drivers().stream()
        .map(
            it ->
                it.name()
                    + " "
                    + it.state().word()
                    + it.driving().or(it::offered).map(id -> " " + universe.evr(id)).orElse(""))
        .toList();
  }

  @Test
  void whatIsInstalledAndServesTheBootKernelDrives() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .install("i915-1-1", NEEDS_OLD, GPU)
        .install("i915-0-1", NEEDS_OLD, GPU)
        .add("i915-3-1", NEEDS_OLD, GPU);
    Drivers drivers = drivers(DEVICE);
    assertTrue(drivers.installed());
    assertEquals(List.of("i915 driving 1-1"), of(drivers.devices().get(0)));
  }

  @Test
  void whatIsAvailableAndWouldServeTheBootKernelIsOffered() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .add("kernel-default-2-1", KERNEL_2, NEW)
        .add("i915-1-1", NEEDS_OLD, GPU)
        .add("i915-2-1", NEEDS_NEW, GPU);
    assertEquals(List.of("i915 offered 1-1"), of(drivers(DEVICE).devices().get(0)));
  }

  @Test
  void whereNoKernelIsInstalledTheNewestAvailableOneIsLookedAt() {
    packages
        .add("kernel-default-1-1", KERNEL_1, OLD)
        .add("kernel-default-2-1", KERNEL_2, NEW)
        .add("i915-1-1", NEEDS_OLD, GPU)
        .add("i915-2-1", NEEDS_NEW, GPU);
    Drivers drivers = drivers(DEVICE);
    assertEquals("2-1-default", drivers.kernel().orElseThrow().release());
    assertEquals(false, drivers.installed());
    assertEquals(List.of("i915 offered 2-1"), of(drivers.devices().get(0)));
  }

  @Test
  void aKmpThatDoesNotLoadSaysWhy() {
    packages.install("kernel-default-2-1", KERNEL_2, NEW).install("i915-1-1", NEEDS_OLD, GPU);
    Drivers.Device device = drivers(DEVICE).devices().get(0);
    assertEquals(List.of("i915 not_loadable"), of(device));
    assertEquals("a differs", device.drivers().get(0).obstacles().get(0).tell());
  }

  @Test
  void aDeviceMayWantSeveralKmpsAndAKmpMayBeForAnotherKernel() {
    packages
        .install("kernel-default-1-1", KERNEL_1, OLD)
        .add("i915-1-1", NEEDS_OLD, GPU)
        .add("xe-1-1", NEEDS_OLD, "supplements modalias(pci:v00008086d00009A49*)")
        .add("rt-1-1", NEEDS_OLD, "supplements modalias(kernel-rt:pci:v00008086d00009A49*)");
    assertEquals(
        List.of("i915 offered 1-1", "xe offered 1-1"), of(drivers(DEVICE).devices().get(0)));
  }

  @Test
  void aDeviceThatNoKmpKnowsIsUnmatched() {
    packages.install("kernel-default-1-1", KERNEL_1, OLD).install("i915-1-1", NEEDS_OLD, GPU);
    assertEquals(List.of("acpi:PNP0303:"), drivers(DEVICE, "acpi:PNP0303:").unmatched());
  }

  @Test
  void withoutAKernelNothingDrives() {
    packages.install("i915-1-1", NEEDS_OLD, GPU);
    Drivers drivers = drivers(DEVICE);
    assertTrue(drivers.kernel().isEmpty());
    assertEquals(List.of(DEVICE), drivers.unmatched());
  }
}
