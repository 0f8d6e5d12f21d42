package org.kmpsolv.resolver.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HardwareTest {
  private final Hardware hardware =
      new Hardware(
          List.of(
              "usb:v046DpC52B",
              "pci:v00008086d00009A49sv1",
              "pci:v00008086d0000A0F0sv1",
              "acpi:PNP0303:",
              "pci:v00008086d0000A0F0sv1",
              "of:N[x]"));

  private List<String> devices(String glob) {
    return hardware.devices("modalias(" + glob + ")");
  }

  @Test
  void aGlobMeansEachDeviceThatMatchesInOrder() {
    assertEquals(List.of("pci:v00008086d00009A49sv1"), devices("pci:v00008086d00009A49sv*"));
    assertEquals(
        List.of("pci:v00008086d00009A49sv1", "pci:v00008086d0000A0F0sv1"), devices("pci:v*sv1"));
    assertEquals(List.of("usb:v046DpC52B"), devices("*:v046D?C52[A-B]"));
    assertEquals(List.of("acpi:PNP0303:"), devices("acpi:PNP0303:"));
    assertEquals(List.of("of:N[x]"), devices("of:N\\[x]"));
    assertEquals(5, devices("*").size());
    assertEquals(List.of(), devices("pci:v00008086d00009A49"));
    assertEquals(List.of(), devices("zzz*"));
  }

  @Test
  void whatRpmTakesInNoNameIsEncoded() {
    assertEquals(List.of("acpi:PNP0303:"), devices("acpi%3APNP03%3F3%3a"));
    assertEquals(List.of("usb:v046DpC52B"), devices("*:v046DpC52%5BA-B%5D"));
    assertEquals(List.of(), devices("acpi%3"));
    assertEquals(List.of(), devices("acpi%zz*"));
  }

  @Test
  void anotherNamespaceMeansNoDevice() {
    assertEquals(List.of(), hardware.devices("language(*)"));
  }

  /** As many as a distribution has, on a large server. */
  @Test
  void tensOfThousandsOfGlobsAgainstHundredsOfDevicesCostMilliseconds() {
    List<String> modaliases =
        IntStream.range(0, 300)
            .mapToObj(
                i -> String.format(Locale.ROOT, "pci:v00008086d%08Xsv0000sd0000bc02sc80i00", i))
            .toList();
    List<String> globs = new ArrayList<>();
    for (int i = 0; i < 25_000; i++) {
      globs.add(
          String.format(
              Locale.ROOT, "modalias(pci:v0000%04Xd%08Xsv*sd*bc*sc*i*)", 0x8086 + i / 5_000, i));
    }
    Hardware machine = new Hardware(modaliases);
    long start = System.nanoTime();
    int matches = globs.stream().mapToInt(glob -> machine.devices(glob).size()).sum();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertEquals(300, matches);
    // Some tens in fact, on code that is not yet warm; the margin is for a machine that is busy.
    assertTrue(milliseconds < 1_000, milliseconds + " ms");
  }
}
