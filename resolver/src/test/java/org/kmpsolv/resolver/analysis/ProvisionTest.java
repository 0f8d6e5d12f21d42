package org.kmpsolv.resolver.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmpsolv.metadata.universe.Universe;
import org.kmpsolv.resolver.Job;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.kernel.Packages;

/** What would bring a module, or drive a device, and what is asked for that. */
class ProvisionTest {
  private static final String DEVICE = "pci:v00008086d00009A49sv1";
  private static final String GPU = "supplements modalias(pci:v00008086d*)";
  private static final String LOADS = "requires ksym(default:a) = 1";

  private final Packages packages =
      new Packages()
          .install(
              "kernel-default-1-1",
              "provides kernel-uname-r = 1-1-default",
              "provides ksym(default:a) = 1",
              "provides kmod(ext4.ko)");

  private Provision provision(String wanted) {
    Universe universe = packages.universe();
    return Provision.of(
        Provision.situation(
            universe, Request.of(List.of()).withHardware(List.of("usb:v1p1")), wanted),
        Optional.empty(),
        wanted);
  }

  private List<String> jobs(String wanted) {
    return provision(wanted).jobs(packages.universe()).stream().map(Job::toString).toList();
  }

  @Test
  void oneKmpIsEnoughForAModule() {
    packages
        .add("xe-1-1", LOADS, "provides kmod(gpu-core.ko)")
        .add("i915-1-1", LOADS, "provides kmod(gpu-core.ko)")
        .add("i915-2-1", "requires ksym(default:a) = 2", "provides kmod(gpu-core.ko)");
    assertEquals(List.of("install i915 = 1-1"), jobs("gpu_core"));
    assertEquals("gpu_core", provision("kmod(gpu-core.ko)").wanted());
  }

  @Test
  void eachKmpThatKnowsADeviceMayBeWhatItNeeds() {
    packages
        .add("xe-1-1", LOADS, GPU)
        .add("i915-1-1", LOADS, GPU)
        .add("hub-1-1", LOADS, "supplements modalias(usb:*)");
    assertEquals(List.of("install i915 = 1-1", "install xe = 1-1"), jobs(DEVICE));
  }

  @Test
  void whatIsThereIsNotAskedFor() {
    packages.install("i915-1-1", LOADS, GPU, "provides kmod(i915.ko)");
    assertTrue(provision("i915").isThere());
    assertTrue(provision(DEVICE).isThere());
    assertTrue(provision("ext4").builtIn());
    assertEquals(List.of(), jobs("i915"));
    assertEquals(List.of(), jobs("ext4"));
  }
}
