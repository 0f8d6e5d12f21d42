package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.resolver.Resolver;

/** {@code rescue-set} on named sources. */
class RescueSetVerbTest {
  private static final String KERNEL =
      """
      =Ver: 3.0
      =Pkg: kernel-default 1 1 x86_64
      =Prv: kernel-default = 1-1
      =Prv: kernel-uname-r = 1-1-default
      =Prv: ksym(default:alloc_etherdev_mqs) = 1
      =Prv: ksym(default:scsi_host_alloc) = 2
      """;
  private static final String KMPS =
      """
      =Pkg: net-kmp 1 1 x86_64
      =Prv: net-kmp = 1-1
      =Prv: kmod(net.ko)
      =Prv: ksym(default:net_probe) = 7
      =Req: ksym(default:alloc_etherdev_mqs) = 1
      =Req: net-firmware
      =Pkg: net-firmware 1 1 noarch
      =Prv: net-firmware = 1-1
      =Pkg: card-kmp 1 1 x86_64
      =Prv: card-kmp = 1-1
      =Prv: kmod(card.ko)
      =Req: ksym(default:net_probe) = 7
      =Sup: modalias(pci:v1d1*)
      =Pkg: newer-kmp 1 1 x86_64
      =Prv: newer-kmp = 1-1
      =Prv: kmod(newer.ko)
      =Req: ksym(default:alloc_etherdev_mqs) = 9
      =Pkg: disk-kmp 1 1 x86_64
      =Prv: disk-kmp = 1-1
      =Prv: kmod(disk.ko)
      =Req: ksym(default:scsi_host_alloc) = 2
      =Pkg: other-kmp 1 1 x86_64
      =Prv: other-kmp = 1-1
      =Prv: kmod(other.ko)
      =Pkg: patterns-kernel-default-usb 1 1 noarch
      =Prv: patterns-kernel-default-usb = 1-1
      =Req: other-kmp
      """;

  private final Session session = new Session().planningWith(Resolver::resolve);
  @TempDir private Path directory;
  private String repo;
  private String installed;

  @BeforeEach
  void write() throws IOException {
    repo = write("repo", KERNEL + KMPS);
    installed = write("installed", KERNEL);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private int rescue(String... more) {
    List<String> arguments = new ArrayList<>(List.of("rescue-set", "-q", "--repo", repo));
    arguments.addAll(List.of("--installed", installed));
    arguments.addAll(List.of(more));
    return session.run(arguments.toArray(new String[0]));
  }

  private void assertTells(String downloads) {
    assertEquals(
        "  zypper install --no-recommends --no-force-resolution --oldpackage --download-only -- "
            + downloads,
        session.out().lines().reduce((first, last) -> last).orElse(""));
  }

  @Test
  void driversOfAClassWithWhatTheyNeed() {
    assertEquals(0, rescue("--class", "network"), session::errors);
    assertEquals(
        "Drivers of network devices for the kernel 1-1-default: 0 KMPs installed, 3 packages to"
            + " download, 0 B.",
        session.out().lines().findFirst().orElse(""));
    assertTells("+card-kmp.x86_64=1-1 +net-firmware.noarch=1-1 +net-kmp.x86_64=1-1");
  }

  @Test
  void aPatternSaysWhatIsOfAClass() {
    assertEquals(0, rescue("--class", "storage,usb"), session::errors);
    assertTells("+disk-kmp.x86_64=1-1 +other-kmp.x86_64=1-1");
  }

  @Test
  void whatIsInstalledNeedsNoDownload() throws IOException {
    installed =
        write(
            "installed",
            KERNEL + KMPS.substring(KMPS.indexOf("=Pkg: disk"), KMPS.indexOf("=Pkg: other")));
    assertEquals(0, rescue("--class", "storage"), session::errors);
    assertEquals(
        "Drivers of storage devices for the kernel 1-1-default: 1 KMP installed, 0 packages to"
            + " download, 0 B.\n",
        session.out());
  }

  @Test
  void whatCannotBeIsNamedWithTheReason() throws IOException {
    repo =
        write(
            "repo",
            KERNEL
                + KMPS
                + """
                =Pkg: bare-kmp 1 1 x86_64
                =Prv: bare-kmp = 1-1
                =Prv: kmod(bare.ko)
                =Req: ksym(default:alloc_etherdev_mqs) = 1
                =Req: nowhere
                =Pkg: rival-kmp 1 1 x86_64
                =Prv: rival-kmp = 1-1
                =Prv: kmod(rival.ko)
                =Req: ksym(default:alloc_etherdev_mqs) = 1
                =Con: net-kmp
                """);
    assertEquals(0, rescue("--class", "network"), session::errors);
    assertEquals(
        List.of(
            "bare-kmp-1-1.x86_64 cannot be installed: nothing provides 'nowhere' needed by"
                + " bare-kmp-1-1.x86_64.",
            "newer-kmp-1-1.x86_64 does not load: alloc_etherdev_mqs differs.",
            "rival-kmp-1-1.x86_64 cannot be installed: not beside the others.",
            "To download them:"),
        session.out().lines().skip(1).limit(4).toList());
    assertTells("+card-kmp.x86_64=1-1 +net-firmware.noarch=1-1 +net-kmp.x86_64=1-1");
    assertEquals(0, rescue("--class", "network", "--format", "json"), session::errors);
    assertTrue(
        session
            .out()
            .contains(
                "{\"package\":\"newer-kmp-1-1.x86_64\",\"reason\":\"does not load:"
                    + " alloc_etherdev_mqs differs\"}"),
        session.out());
  }

  @Test
  void inJson() {
    assertEquals(0, rescue("--class", "usb", "--format", "json"), session::errors);
    assertEquals(
        """
        {"kernel":"1-1-default","classes":["usb"],"installed":0,"left_out":[],"command":["zypper","install",\
        "--no-recommends","--no-force-resolution","--oldpackage","--download-only","--",\
        "+other-kmp.x86_64=1-1"],"status":"solved",\
        """,
        session.out().substring(0, session.out().indexOf("\"optimal\"")));
  }

  @Test
  void whatThereIsNotAndWhatMakesNoSense() throws IOException {
    assertEquals(3, rescue("--class", "sound"));
    assertEquals("kmpsolv: --class: 'sound' is none of network, storage, usb\n", session.errors());
    repo = write("repo", KERNEL);
    assertEquals(104, rescue());
    assertEquals(
        "kmpsolv: no KMP for network, storage, usb devices loads on the kernel 1-1-default\n",
        session.errors());
  }
}
