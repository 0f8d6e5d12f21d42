package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.hooks.machine.Sysfs;

/** {@code impact}, {@code verify} and {@code drivers} as they are called. */
class AnalysisVerbsTest {
  private static final Path KERNELS = Path.of("..", "scenarios", "data", "kernels");

  private static final String OLD_BUILD =
      """
      =Ver: 3.0
      =Pkg: kernel-default 1 1 x86_64
      =Prv: kernel-default = 1-1
      =Prv: kernel-uname-r = 1-1-default
      =Prv: ksym(default:same) = 5
      =Prv: ksym(default:layout) = 1
      =Pkg: foo-kmp-default 1 1 x86_64
      =Prv: kmod(foo.ko)
      =Req: ksym(default:layout) = 1
      =Sup: modalias(kernel-default:pci:v1d1*)
      =Pkg: bar-kmp-default 1 1 x86_64
      =Prv: kmod(bar.ko)
      =Req: ksym(default:same) = 5
      =Sup: modalias(kernel-default:pci:v2d2*)
      """;
  private static final String NEW_KERNEL =
      """
      =Ver: 3.0
      =Pkg: kernel-default 2 1 x86_64
      =Prv: kernel-default = 2-1
      =Prv: kernel-uname-r = 2-1-default
      =Prv: ksym(default:same) = 5
      =Prv: ksym(default:layout) = 2
      """;

  private final Session session = new Session();
  @TempDir private Path directory;
  private String old;
  private String young;
  private String hardware;

  @BeforeEach
  void write() throws IOException {
    old = write("old", OLD_BUILD);
    young = write("new", NEW_KERNEL);
    hardware = write("hardware", "# a machine\npci:v1d1\npci:v2d2\nacpi:X:\n");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  @Test
  void impact() {
    assertEquals(
        0,
        session.run(
            "impact", "-q", "--from", "1-1", "--to", "2-1-default", "--repo", old, "--repo", young),
        session.errors());
    assertEquals(
        """

        Symbols from 1-1-default to 2-1-default | Added | Removed | Changed
        ----------------------------------------+-------+---------+--------
        of the kernels                          | 0     | 0       | 1
        of the KMPs                             | 0     | 0       | 0

        KMPs of 1-1-default on 2-1-default | KMPs | of 2
        -----------------------------------+------+-------
        loadable by themselves             | 1    | 50.0 %
        loadable with the new KMPs         | 1    | 50.0 %
        loadable with KMPs of both         | 1    | 50.0 %
        not loadable                       | 1    | 50.0 %

        1 KMP does not load:
          layout differs: 1 KMP
            foo-kmp-default-1-1.x86_64
        """,
        session.out());
  }

  @Test
  void impactInJson() {
    assertEquals(
        0,
        session.run(
            "impact",
            "--from",
            "kernel-default-1-1",
            "--to",
            "kernel-default-2-1.x86_64",
            "--repo",
            old,
            "--installed",
            young,
            "--format",
            "json"));
    assertEquals(
        """
        {"from":{"release":"1-1-default","package":"kernel-default-1-1.x86_64"},\
        "to":{"release":"2-1-default","package":"kernel-default-2-1.x86_64"},\
        "symbols":{"image":{"added":[],"removed":[],"changed":[{"symbol":"ksym(default:layout)","from":["1"],"to":["2"]}]},\
        "kmps":{"added":[],"removed":[],"changed":[]}},\
        "counts":{"kmps":2,"alone":1,"with_new":1,"with_both":1,"not_loadable":1},\
        "loadable":{"alone":["bar-kmp-default-1-1.x86_64"],"with_new":["bar-kmp-default-1-1.x86_64"],"with_both":["bar-kmp-default-1-1.x86_64"]},\
        "causes":[{"kind":"differs","symbol":"ksym(default:layout)","needed":"1","found":"2","kmp":null,"count":1,"packages":["foo-kmp-default-1-1.x86_64"]}],\
        "lifted":[],"suppressions":[]}
        """,
        session.out());
  }

  @Test
  void suppressionsAreNamedAndUselessOnesWarnedAbout() throws IOException {
    String file = write("suppress", "# padding\nlay*\nsame\n");
    assertEquals(
        0,
        session.run(
            "impact",
            "-q",
            "--from",
            "1-1",
            "--to",
            "2-1",
            "--repo",
            old,
            "--repo",
            young,
            "--suppress",
            file));
    assertTrue(
        session
            .out()
            .endsWith(
                """

                Suppressed changes lift 1 KMP:
                  lay*: 1 changed symbol, needed by 1 of them
                  same: 0 changed symbols, needed by 0 of them
                """),
        session.out());
    assertEquals("kmpsolv: --suppress: 'same' matches no changed symbol.\n", session.errors());
  }

  /** Two kernels of Debian; the counts were worked out by others, too. */
  @Test
  void impactOnRealKernels() {
    assertEquals(
        0,
        session.run(
            "impact",
            "--from",
            "6.1.176-1",
            "--to",
            "6.1.187-1-default",
            "--repo",
            KERNELS.resolve("6.1.176-1").toString(),
            "--repo",
            KERNELS.resolve("6.1.187-1").toString(),
            "--repo",
            KERNELS.resolve("base").toString(),
            "--format",
            "json"));
    assertTrue(
        session
            .out()
            .contains(
                "\"counts\":{\"kmps\":4022,\"alone\":240,\"with_new\":645,\"with_both\":646,"
                    + "\"not_loadable\":3376}"),
        session.out().substring(0, 200));
  }

  @Test
  void verifyASoundSystem() {
    assertEquals(0, session.run("verify", "-q", "--installed", old, "--hardware", hardware));
    assertEquals(
        """

        B | Kernel      | Modules | Native | Weak updates | Not loadable
        --+-------------+---------+--------+--------------+-------------
        b | 1-1-default | 2       | 2      | 0            | 0

        Nothing is broken.
        """,
        session.out());
  }

  @Test
  void verifyABrokenSystem() throws IOException {
    String broken =
        write(
            "broken",
            """
            =Ver: 3.0
            =Pkg: a 1 1 noarch
            =Prv: a = 1-1
            =Req: nope
            =Pkg: b 1 1 noarch
            =Req: nope
            =Con: a
            =Obs: c
            =Pkg: c 1 1 noarch
            """);
    assertEquals(
        4,
        session.run(
            "ve",
            "-q",
            "--installed",
            old,
            "--installed",
            young,
            "--installed",
            broken,
            "--hardware",
            hardware));
    assertEquals(
        """

        Problem: nothing installed provides 'nope', required by
          a-1-1.noarch, b-1-1.noarch

        Problem: b-1-1.noarch conflicts with 'a' provided by a-1-1.noarch

        Problem: c-1-1.noarch is replaced by b-1-1.noarch, beside it

        B | Kernel      | Modules | Native | Weak updates | Not loadable
        --+-------------+---------+--------+--------------+-------------
          | 1-1-default | 2       | 2      | 0            | 0
        b | 2-1-default | 1       | 0      | 1            | 1

        1 KMP not loadable on 2-1-default:
          layout differs: 1 KMP
            foo-kmp-default-1-1.x86_64

        1 module of 1-1-default lost on the boot kernel:
          foo

        1 device without a driver:
        Device   | KMP             | State                         | Version | Repository
        ---------+-----------------+-------------------------------+---------+-----------
        pci:v1d1 | foo-kmp-default | does not load: layout differs |         |

        Broken: 3 packages, 1 module lost on the boot kernel, 1 device without a driver.
        """,
        session.out());
  }

  @Test
  void verifyVerboselyTellsEachKmpOnEachKernel() {
    assertEquals(4, session.run("verify", "-v", "--installed", old, "--installed", young));
    assertTrue(
        session
            .out()
            .contains(
                """
                KMPs on 2-1-default:
                KMP                        | State        | Because
                ---------------------------+--------------+---------------
                bar-kmp-default-1-1.x86_64 | weak update  |
                foo-kmp-default-1-1.x86_64 | not loadable | layout differs
                """),
        session.out());
  }

  @Test
  void verifyInJson() {
    assertEquals(
        4, session.run("verify", "--installed", old, "--installed", young, "--format", "json"));
    assertEquals(
        """
        {"sound":false,"boot":"2-1-default","packages":[],"kernels":[\
        {"release":"1-1-default","package":"kernel-default-1-1.x86_64","boots":false,\
        "native":["bar-kmp-default-1-1.x86_64","foo-kmp-default-1-1.x86_64"],"weak_updates":[],"not_loadable":[],"modules":["bar","foo"]},\
        {"release":"2-1-default","package":"kernel-default-2-1.x86_64","boots":true,\
        "native":[],"weak_updates":["bar-kmp-default-1-1.x86_64"],\
        "not_loadable":[{"package":"foo-kmp-default-1-1.x86_64","count":1,"obstacles":[\
        {"kind":"differs","symbol":"ksym(default:layout)","needed":"1","found":"2","kmp":null}]}],"modules":["bar"]}],\
        "stranded":[],"lost":[{"release":"1-1-default","modules":["foo"]}],"undriven":[]}
        """,
        session.out());
  }

  @Test
  void drivers() {
    assertEquals(
        0,
        session.run("drivers", "-q", "--installed", young, "--repo", old, "--hardware", hardware));
    assertEquals(
        """

        Boot kernel: 2-1-default (kernel-default-2-1.x86_64)

        Device   | KMP             | State                         | Version | Repository
        ---------+-----------------+-------------------------------+---------+-----------
        pci:v1d1 | foo-kmp-default | does not load: layout differs |         |
        pci:v2d2 | bar-kmp-default | would be added                | 1-1     | old

        No KMP knows 1 device:
          acpi:X:

        3 devices: 0 driven, 1 that a plan would drive, 1 whose KMPs do not load, 1 unmatched.
        """,
        session.out());
  }

  @Test
  void driversInJson() {
    assertEquals(
        0,
        session.run(
            "--hardware",
            hardware,
            "drivers",
            "--installed",
            old,
            "--running",
            "1-1-default",
            "--format",
            "json"));
    assertEquals(
        """
        {"kernel":"1-1-default","installed":true,"devices":[\
        {"modalias":"acpi:X:","drivers":[]},\
        {"modalias":"pci:v1d1","drivers":[{"name":"foo-kmp-default","state":"driving","package":"foo-kmp-default-1-1.x86_64","repository":"@System","obstacles":[]}]},\
        {"modalias":"pci:v2d2","drivers":[{"name":"bar-kmp-default","state":"driving","package":"bar-kmp-default-1-1.x86_64","repository":"@System","obstacles":[]}]}],\
        "unmatched":["acpi:X:"]}
        """,
        session.out());
  }

  @Test
  void driversOfARealLaptopOnARealKernel() {
    assertEquals(
        0,
        session.run(
            "drivers",
            "--repo",
            KERNELS.resolve("6.1.187-1").toString(),
            "--hardware",
            KERNELS.resolveSibling("hardware").resolve("laptop.modalias").toString()));
    for (String kmp : List.of("i915", "iwlwifi", "nvme", "snd-hda-intel", "uvcvideo")) {
      assertTrue(session.out().contains("| " + kmp + "-kmp-default "), kmp);
    }
    assertTrue(session.out().contains("No KMP knows 1 device:\n  acpi:PNP0303:\n"), session.out());
  }

  @Test
  void devicesOfThisMachineAreReadFromSysfs() throws IOException {
    Path device = Files.createDirectories(directory.resolve("devices/pci0000:00/0000:00:02.0"));
    Files.writeString(device.resolve("modalias"), "pci:v1\n");
    Files.writeString(device.resolve("uevent"), "MODALIAS=pci:v2\n");
    Files.writeString(device.resolveSibling("modalias"), "\n");
    assertEquals(List.of("pci:v1"), Sysfs.modaliases(directory.resolve("devices")));
    assertEquals(List.of(), Sysfs.modaliases(directory.resolve("nowhere")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          impact --to 1|too few arguments: --from is required. Try 'kmpsolv impact --help'.
          impact --from 1|too few arguments: --to is required. Try 'kmpsolv impact --help'.
          impact --from 1-1 --to 3-1|--to: there is no kernel '3-1'; known are 1-1-default, 2-1-default
          impact --from 1-1 --to 2-1 --suppress /no/such|--suppress: there is no '/no/such'
          impact --from 1-1 --to 2-1 --suppress /|--suppress: '/' is no list of symbols
          verify --installed OLD --running 6.1-rt|--running: there is no kernel '6.1-rt'; known are 1-1-default, 2-1-default
          verify|nothing is installed: name what is with --installed. Try 'kmpsolv verify --help'.
          drivers --hardware /no/such|--hardware: there is no '/no/such'
          """)
  void whatMakesNoSenseIsAnInvalidArgument(String arguments, String message) {
    String all = arguments.replace("OLD", old) + " --repo " + old + " --repo " + young;
    assertEquals(3, session.run(all.split(" ")), session.errors());
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void aVersionOfSeveralKernelsIsAmbiguous() throws IOException {
    String rt =
        write("rt", "=Ver: 3.0\n=Pkg: kernel-rt 1 1 x86_64\n=Prv: kernel-uname-r = 1-1-rt\n");
    assertEquals(
        3,
        session.run(
            "impact", "--from", "1-1", "--to", "2-1", "--repo", old, "--repo", rt, "--repo",
            young));
    assertEquals(
        "kmpsolv: --from: '1-1' may be any of kernel-default-1-1.x86_64, kernel-rt-1-1.x86_64\n",
        session.errors());
  }
}
