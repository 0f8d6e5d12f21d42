package org.kmpsolv.metadata.helix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.peers.Programs;
import org.kmpsolv.metadata.solv.SolvReader;

class HelixReaderTest {
  @TempDir private Path folder;

  private static byte[] fixture() throws IOException {
    try (InputStream in = HelixReaderTest.class.getResourceAsStream("packages.xml")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static List<PackageInfo> read(byte[] content) {
    List<PackageInfo> packages = new ArrayList<>();
    HelixReader.read("file", content, packages::add);
    return packages;
  }

  private static PackageInfo read(String inPackage) {
    String text =
        "<channel><subchannel><package><name>it</name>"
            + inPackage
            + "</package></subchannel></channel>";
    return read(text.getBytes(UTF_8)).get(0);
  }

  private static String dependencies(PackageInfo info, DependencyKind kind) {
    return info.dependencies(kind).toString();
  }

  @Test
  void kindsStandBeforeTheName() throws IOException {
    assertEquals(
        List.of(
            "kernel-default",
            "nvidia-gfx-kmp-default",
            "words-de",
            "free",
            "pattern:base",
            "kernel-source"),
        read(fixture()).stream().map(PackageInfo::name).toList());
  }

  @Test
  void theNewestOfTheHistoryIsMeant() throws IOException {
    PackageInfo kernel = read(fixture()).get(0);
    assertEquals("2.6.27-1.1", kernel.evr().toString());
    assertEquals("x86_64", kernel.arch());
    assertEquals("SUSE LINUX Products GmbH, Nuernberg, Germany", kernel.vendor());
    assertEquals(1_200_000_000L, kernel.buildTime());
  }

  @Test
  void symbolsAreThoseOfTheKernelsFlavor() throws IOException {
    assertEquals(
        "[kernel = 2.6.27-1.1, kernel(default:built-in) = 44cc, kernel(rt:built-in) = 44cd,"
            + " kernel-default = 2.6.27-1.1]",
        dependencies(read(fixture()).get(0), DependencyKind.PROVIDES));
    PackageInfo kmp = read(fixture()).get(1);
    assertEquals(
        "[kernel-default, kernel(default:built-in) = 44cc, /bin/sh, coreutils >= 1:5]",
        dependencies(kmp, DependencyKind.REQUIRES));
    assertEquals("[/bin/sh, coreutils >= 1:5]", kmp.preRequires().toString());
  }

  @Test
  void whatItFreshensIsACondition() throws IOException {
    assertEquals(
        "[((modalias(kernel-default:pci:v000010DEd*) or modalias(pci:v0000ABCDd*))"
            + " and (kernel-default or hal))]",
        dependencies(read(fixture()).get(1), DependencyKind.SUPPLEMENTS));
    assertEquals("[alone]", dependencies(read(fixture()).get(3), DependencyKind.SUPPLEMENTS));
  }

  @Test
  void versions() {
    assertEquals("1:2-3", read("<epoch>1</epoch><version>2-3</version>").evr().toString());
    assertEquals("noarch", read("").arch());
    assertEquals(
        "[a, b < 1, c = 2-3, d, it = ]",
        dependencies(
            read(
                "<provides><dep name='a' op='='/><dep name='b' op='lt' epoch='0' version='1'/>"
                    + "<dep name='c' op='==' version='2' release='3'/><dep op='='/>"
                    + "<dep name='d' op='(any)' version='1'/></provides>"),
            DependencyKind.PROVIDES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <repomd/> | file:1:1: the outermost element is <repomd>, not <channel>
          <channel> | file:1:10:
          <channel><subchannel><package/></subchannel></channel> | <package> has no <name>
          <channel><subchannel><package><name>a</name><epoch>x</epoch></package></subchannel></channel> | epoch 'x'
          <channel><subchannel><package><name>a</name><requires><dep name='b' op='~' version='1'/></requires></package></subchannel></channel> | '~' compares no versions
          <channel><subchannel><package><buildtime>soon</buildtime></package></subchannel></channel> | build time 'soon' is not a number
          <!DOCTYPE channel><channel/> | a document type (DOCTYPE) is not allowed
          """)
  void badInput(String text, String message) {
    MetadataException thrown =
        assertThrows(MetadataException.class, () -> read(text.getBytes(UTF_8)));
    String told = String.valueOf(thrown.getMessage());
    assertTrue(told.startsWith("file:1:") && told.contains(message), told);
  }

  @Test
  void aFileMayBeCompressed() throws IOException {
    Path file = folder.resolve("packages.xml.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(fixture());
    }
    List<PackageInfo> packages = new ArrayList<>();
    HelixReader.read(file, packages::add);
    assertEquals(read(fixture()), packages);
  }

  /** What the machine's own libsolv makes of the same. */
  @Test
  void libsolvReadsTheSame() throws Exception {
    Programs.assumePresent("helix2solv");
    Path xml = Files.write(folder.resolve("packages.xml"), fixture());
    Path solv = folder.resolve("packages.solv");
    String unused =
        Programs.run(List.of("sh", "-c", "helix2solv < '" + xml + "' > '" + solv + "'"));
    List<PackageInfo> theirs = new ArrayList<>();
    SolvReader.read(solv, theirs::add);
    assertEquals(
        theirs.stream().map(HelixReaderTest::told).toList(),
        read(fixture()).stream().map(HelixReaderTest::told).toList());
  }

  private static List<String> told(PackageInfo info) {
    List<String> told = new ArrayList<>();
    told.add(info.name() + " " + info.evr() + " " + info.arch() + " " + info.vendor());
    told.add(info.buildTime() + " " + info.preRequires());
    for (DependencyKind kind : DependencyKind.values()) {
      told.add(
          kind + " " + info.dependencies(kind).stream().map(Object::toString).sorted().toList());
    }
    return told;
  }
}
