package org.kmpsolv.metadata.repomd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kmpsolv.metadata.repomd.TestRepository.compress;
import static org.kmpsolv.metadata.repomd.TestRepository.packageXml;
import static org.kmpsolv.metadata.repomd.TestRepository.primary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.model.Repository;

/** Each way in which a repository can be wrong: one line that names the file and the place. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class BadRepositoryTest {

  private static final String GOOD =
      primary(
          packageXml(
              "foo",
              "<rpm:requires><rpm:entry name=\"a\" flags=\"EQ\" epoch=\"0\" ver=\"1\""
                  + " rel=\"1\"/></rpm:requires>"));

  @TempDir Path directory;

  /** The message with which reading the repository fails. */
  static String failure(Path directory) {
    MetadataException failure =
        assertThrows(
            MetadataException.class,
            () -> {
              RepomdReader reader = RepomdReader.open(directory);
              reader.readPackages(p -> {});
              reader.readAdvisories(a -> {});
            });
    String message = String.valueOf(failure.getMessage());
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith(directory.toString()), message);
    return message;
  }

  private void assertFails(String... parts) {
    String message = failure(directory);
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
  }

  private TestRepository repository(String suffix, String primary) {
    return new TestRepository(directory).add("primary", suffix, primary);
  }

  @ParameterizedTest
  @ValueSource(strings = {".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void truncated(String suffix) {
    byte[] open = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] whole = compress(suffix, open);
    for (int length : new int[] {0, 1, 5, whole.length / 2, whole.length - 1}) {
      TestRepository unused =
          new TestRepository(directory).add("primary", suffix, open, Arrays.copyOf(whole, length));
      assertFails("primary.xml" + suffix + ":");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void damaged(String suffix) {
    byte[] open = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] whole = compress(suffix, open);
    whole[whole.length / 2] ^= 1;
    repository(suffix, GOOD).write("repodata/primary.xml" + suffix, whole);
    assertFails("primary.xml" + suffix + ":");
  }

  @Test
  void truncatedXml() {
    repository("", GOOD.substring(0, GOOD.length() / 2));
    assertFails("primary.xml:");
  }

  @Test
  void empty() {
    repository("", "");
    assertFails("primary.xml:");
  }

  @Test
  void wrongChecksum() {
    repository(".gz", GOOD)
        .replaceInRepomd("<checksum type=\"sha256\">.", "<checksum type=\"sha256\">x");
    assertFails("primary.xml.gz: checksum is sha256 ", ", expected x");
  }

  @Test
  void wrongOpenChecksum() {
    repository(".gz", GOOD)
        .replaceInRepomd("<open-checksum type=\"sha256\">.*<", "<open-checksum type=\"sha1\">abc<");
    assertFails("primary.xml.gz: open-checksum is sha1 ", ", expected abc");
  }

  @Test
  void wrongOpenChecksumWhereAllIsLoaded() {
    repository(".gz", GOOD)
        .replaceInRepomd("<open-checksum type=\"sha256\">.*<", "<open-checksum type=\"sha1\">abc<");
    List<UniverseLoader.Source> sources =
        List.of(new UniverseLoader.Source(new Repository("bad", 99), directory));
    MetadataException e =
        assertThrows(MetadataException.class, () -> UniverseLoader.load(sources, List.of()));
    assertTrue(
        String.valueOf(e.getMessage()).contains("primary.xml.gz: open-checksum is sha1 "),
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5", "crc32", "sha3"})
  void checksumThatCannotBeTrusted(String type) {
    repository(".gz", GOOD)
        .replaceInRepomd("<checksum type=\"sha256\"", "<checksum type=\"" + type + "\"");
    assertFails("primary.xml.gz: ", "'" + type + "'");
  }

  @Test
  void noChecksum() {
    repository(".gz", GOOD).replaceInRepomd("<checksum .*</checksum>", "");
    assertFails("repomd.xml: 'primary' has no checksum");
  }

  @ParameterizedTest
  @CsvSource({
    "size, 1, it is longer than its size says",
    "size, 9999, size is",
    "open-size, 1, its content is longer than its open-size says",
    "open-size, 99999, open-size is",
  })
  void wrongSize(String element, String value, String message) {
    repository(".gz", GOOD)
        .replaceInRepomd("<" + element + ">\\d+<", "<" + element + ">" + value + "<");
    assertFails("primary.xml.gz: ", message, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "99999999999999999999"})
  void sizeThatIsNoNumber(String value) {
    repository(".gz", GOOD).replaceInRepomd("<size>\\d+<", "<size>" + value + "<");
    assertFails("repomd.xml:", "size '" + value + "' is not a number");
  }

  @Test
  void bombOfUnknownSize() {
    // 256 MiB of spaces in 8 KiB: what a decompressor can be made to write for nothing.
    byte[] spaces = new byte[1 << 28];
    Arrays.fill(spaces, (byte) ' ');
    new TestRepository(directory)
        .add("primary", ".zst", spaces, compress(".zst", spaces))
        .replaceInRepomd("<open-size>.*</open-size>", "");
    assertFails("primary.xml.zst: byte ", "250 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../primary.xml.gz", "/etc/passwd", "repodata/../../x", "repodata/..", ""})
  void locationOutside(String location) {
    repository(".gz", GOOD).replaceInRepomd("href=\"[^\"]*\"", "href=\"" + location + "\"");
    assertFails("repomd.xml: the location of 'primary'", "not inside");
  }

  @Test
  void missingFile() throws IOException {
    repository(".gz", GOOD);
    Files.delete(directory.resolve("repodata/primary.xml.gz"));
    assertFails("primary.xml.gz: there is no such file");
  }

  @Test
  void directoryInPlaceOfAFile() throws IOException {
    repository("", GOOD);
    Files.delete(directory.resolve("repodata/primary.xml"));
    Files.createDirectory(directory.resolve("repodata/primary.xml"));
    assertFails("primary.xml: ");
  }

  @Test
  void noRepomd() {
    assertFails("repomd.xml: there is no such file");
  }

  @Test
  void noPrimary() {
    TestRepository unused = new TestRepository(directory).add("filelists", ".gz", "");
    assertFails("repomd.xml: it names no 'primary'");
  }

  @Test
  void primaryTwice() {
    repository(".gz", GOOD).add("primary", ".gz", GOOD);
    assertFails("repomd.xml:", "a second <data type=\"primary\">");
  }

  @Test
  void noLocation() {
    repository(".gz", GOOD).replaceInRepomd("<location [^>]*>", "");
    assertFails("repomd.xml:", "has no <location>");
  }

  @Test
  void brokenUtf8() {
    byte[] bytes = GOOD.replace("wide", "w#de").getBytes(StandardCharsets.UTF_8);
    bytes[GOOD.indexOf("wide") + 1] = (byte) 0xff;
    TestRepository unused = new TestRepository(directory).add("primary", "", bytes, bytes);
    assertFails("primary.xml:");
  }

  @Test
  void billionLaughs() {
    String entities =
        "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    repository("", GOOD.replace("?>", "?>" + entities).replace("Long", "&b;"));
    assertFails("primary.xml:1:", "DOCTYPE");
  }

  @Test
  void externalEntity() {
    String entity = "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    repository("", GOOD.replace("?>", "?>" + entity).replace("Long", "&x;"));
    assertFails("primary.xml:1:", "DOCTYPE");
  }

  @Test
  void undeclaredEntity() {
    repository("", GOOD.replace("Long", "&x;"));
    assertFails("primary.xml:7:");
  }

  @Test
  void undeclaredEntityInAnAttribute() {
    repository("", GOOD.replace("name=\"a\"", "name=\"&x;\""));
    assertFails("primary.xml:");
  }

  @Test
  void nestedTooDeep() {
    repository("", primary("<a>".repeat(100_000) + "</a>".repeat(100_000)));
    assertFails("primary.xml:", "nested deeper than 64");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ver="1.2"            |                 | <version> has no attribute 'ver'
          ver="1.2"            | ver=""          | <version> has an empty 'ver'
          epoch="0" ver="1.2"  | epoch="x" ver="1"  | epoch 'x' is not a number
          epoch="0" ver="1.2"  | epoch="-1" ver="1" | epoch '-1' is not a number
          epoch="0" ver="1.2"  | epoch="2147483648" ver="1" | epoch '2147483648' is not a number
          name="a"             |                 | <entry> has no attribute 'name'
          name="a"             | name=""         | <entry> has an empty name
          flags="EQ"           | flags="IS"      | flags 'IS' is not one of
          ver="1"              |                 | <entry> has flags and no attribute 'ver'
          epoch="0" ver="1"    | epoch="y" ver="1" | epoch 'y' is not a number
          name="a" flags="EQ"  | name="(a or"    | rich dependency '(a or'
          <name>foo</name>     |                 | does not begin with its <name>
          <name>foo</name>     | <name/>         | does not begin with its <name>
          <arch>x86_64</arch>  |                 | does not begin with its <arch>
          build="1700000000"   | build="now"     | build 'now' is not a number
          package="10"         | package="1.5"   | package '1.5' is not a number
          href="x86_64         | hraf="x86_64    | <location> has no attribute 'href'
          <name>foo</name>     | <name>foo<b/></name> | an element stands inside of text
          </metadata>          | </metadata><metadata/> | primary.xml:
          <metadata            | <metatada       | primary.xml:
          </name>              | </nom>          | primary.xml:
          name="a"             | name="a" name="b" | primary.xml:
          """)
  void malformed(String what, String replacement, String message) {
    String wrong = GOOD.replace(what, replacement == null ? "" : replacement);
    repository("", wrong);
    assertFails(message, "primary.xml:");
    assertTrue(failure(directory).matches(".*primary\\.xml:\\d+:\\d+: .*"), failure(directory));
  }

  @Test
  void controlCharacter() {
    repository("", GOOD.replace("Long", "\u0001"));
    assertFails("primary.xml:7:");
  }

  @Test
  void otherRoot() {
    repository("", "<filelists/>");
    assertFails("primary.xml:1:", "<filelists>, not <metadata>");
  }

  @Test
  void messagesStayShort() {
    repository("", GOOD.replace("flags=\"EQ\"", "flags=\"" + "x".repeat(1_000_000) + "\""));
    assertTrue(failure(directory).length() < 1000);
  }

  /** Whatever byte is wrong: a message, or a reading; never another exception, never a hang. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".xz", ".zst", ".bz2", ".lzma"})
  void anyByteMayBeWrong(String suffix) throws IOException {
    Random random = new Random(42);
    Path repomdPath = directory.resolve("repodata/repomd.xml");
    for (int round = 0; round < 400; round++) {
      byte[] open = GOOD.getBytes(StandardCharsets.UTF_8);
      boolean inOpen = round % 4 < 2;
      if (inOpen) {
        mutate(open, random);
      }
      byte[] compressed = compress(suffix, open);
      if (!inOpen) {
        mutate(compressed, random);
      }
      TestRepository unused =
          new TestRepository(directory).add("primary", suffix, open, compressed);
      if (round % 4 == 3) {
        byte[] repomd = Files.readAllBytes(repomdPath);
        mutate(repomd, random);
        Files.write(repomdPath, repomd);
      }
      try {
        RepomdReader.open(directory).readPackages(each -> {});
      } catch (MetadataException e) {
        assertEquals(1, String.valueOf(e.getMessage()).lines().count(), e.getMessage());
      }
    }
  }

  private static void mutate(byte[] bytes, Random random) {
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
  }
}
