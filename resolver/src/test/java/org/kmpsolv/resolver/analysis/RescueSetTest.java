package org.kmpsolv.resolver.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmpsolv.resolver.Plan;
import org.kmpsolv.resolver.Request;
import org.kmpsolv.resolver.Resolver;
import org.kmpsolv.resolver.kernel.Packages;
import org.kmpsolv.resolver.situation.Situation;

/** Which drivers of a class go together, and why others do not. */
class RescueSetTest {
  private static final String NET = "requires ksym(default:alloc_etherdev_mqs) = 1";

  private final Packages packages =
      new Packages()
          .install(
              "kernel-default-1-1",
              "provides kernel-uname-r = 1-1-default",
              "provides ksym(default:alloc_etherdev_mqs) = 1");

  private RescueSet network() {
    Situation situation = new Situation(packages.universe(), Request.of(List.of()));
    return RescueSet.of(
        Resolver::resolve,
        situation,
        DeviceDrivers.of(situation, Optional.empty(), ImmutableSet.of(DeviceClass.NETWORK)));
  }

  @Test
  void theDriversOfAClassComeWithWhatTheyNeed() {
    packages
        .add("net-1-1", NET, "provides ksym(default:probe) = 7", "requires firmware")
        .add("firmware-1-1")
        .add("card-1-1", "requires ksym(default:probe) = 7", "supplements modalias(pci:*)")
        .add("tool-1-1")
        .install("wifi-1-1", NET);
    RescueSet set = network();
    assertEquals(
        Set.of("net", "firmware", "card"),
        assertInstanceOf(Plan.class, set.answer()).steps().stream()
            .map(step -> step.nevra().name())
            .collect(Collectors.toSet()));
    assertEquals(ImmutableMap.of(), set.leftOut());
  }

  @Test
  void whatIsLeftOutHasAReason() {
    packages
        .add("bare-1-1", NET, "requires nowhere")
        .add(
            "newer-2-1",
            "requires ksym(default:alloc_etherdev_mqs) = 9",
            "requires ksym(default:b) = 1",
            "requires ksym(default:c) = 1",
            "requires ksym(default:d) = 1");
    RescueSet set = network();
    assertEquals(List.of(), assertInstanceOf(Plan.class, set.answer()).steps());
    List<String> told =
        set.leftOut().entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList();
    assertEquals(2, told.size());
    assertTrue(
        told.get(0).startsWith("bare-1-1.x86_64 cannot be installed: nothing provides 'nowhere'"),
        told.get(0));
    assertTrue(told.get(1).contains(" does not load: "), told.get(1));
    assertTrue(told.get(1).endsWith(", …"), told.get(1));
  }
}
