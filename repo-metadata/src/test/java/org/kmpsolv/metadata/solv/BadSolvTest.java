package org.kmpsolv.metadata.solv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmpsolv.metadata.model.MetadataException;

/** Whatever a file holds, reading it ends, soon, with packages or with one error. */
final class BadSolvTest {
  /** On a machine that does much else, too. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;

  private String failure(byte[] bytes) throws IOException {
    Path path = Files.write(directory.resolve("bad.solv"), bytes);
    AtomicInteger packages = new AtomicInteger();
    MetadataException failure =
        assertTimeoutPreemptively(
            SOON,
            () ->
                assertThrows(
                    MetadataException.class,
                    () -> SolvReader.read(path, each -> packages.incrementAndGet())));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(path + ": ") && message.contains("byte "), message);
    assertTrue(message.indexOf('\n') < 0, message);
    return message;
  }

  private static SolvBytes solvables(SolvBytes file, int count, String type, int... keys) {
    int schema = file.schema(keys);
    int main = file.schema(file.key("repository:solvables", type, 0, 2));
    return file.solvables(count).id(main).id(count).id(schema);
  }

  @Test
  void whatIsNone() throws IOException {
    assertTrue(failure(new byte[] {'=', 'V', 'e', 'r', ':'}).contains("no .solv file"));
    assertTrue(failure(new byte[0]).contains("ends too early"));
  }

  @Test
  void otherVersions() throws IOException {
    byte[] bytes = Files.readAllBytes(Fixtures.path("repository.solv"));
    bytes[7] = 10;
    assertTrue(failure(bytes).contains("version 10 of the .solv format cannot be read; 8 and 9"));
  }

  /** Wherever it ends, packages never come without an error. */
  @ParameterizedTest
  @ValueSource(strings = {"repository.solv", "packed-block.solv"})
  void truncated(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Fixtures.path(name));
    for (int length = 0; length < bytes.length; length += 7) {
      assertTrue(failure(Arrays.copyOf(bytes, length)).contains("bad.solv"));
    }
  }

  /**
   * Random changes of all sorts, {@code -Dkmpsolv.mutations=N} of them; the seed is fixed, so a
   * failure comes again.
   */
  @Test
  void mutated() throws IOException {
    Random random = new Random(20260101);
    List<byte[]> originals =
        List.of(
            Files.readAllBytes(Fixtures.path("repository.solv")),
            Files.readAllBytes(Fixtures.path("packed-block.solv")),
            Fixtures.rareForms().toBytes());
    Path path = directory.resolve("mutated.solv");
    int refused = 0;
    int count = Integer.getInteger("kmpsolv.mutations", 3000);
    for (int i = 0; i < count; i++) {
      byte[] bytes = mutate(originals.get(random.nextInt(originals.size())).clone(), random);
      Files.write(path, bytes);
      refused += assertTimeoutPreemptively(SOON, () -> refusals(path));
    }
    assertTrue(refused > count / 2 && refused < count, "refused: " + refused);
  }

  private static int refusals(Path path) {
    try {
      SolvReader.read(path, each -> {});
      assertTrue(!Dump.of(path).isEmpty());
      return 0;
    } catch (MetadataException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(path + ": "), e.getMessage());
      return 1;
    }
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int at = 8 + 4 * random.nextInt(9);
        int value = random.nextBoolean() ? random.nextInt() : random.nextInt(1 << 20);
        for (int i = 0; i < 4; i++) {
          bytes[at + i] = (byte) (value >> (24 - 8 * i));
        }
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(50), bytes.length - Math.max(from, to));
        System.arraycopy(bytes.clone(), from, bytes, to, length);
      }
    }
    return bytes;
  }

  /** Each relation would be twice the one before: 2^40 names in all. */
  @Test
  void relationsThatDouble() throws IOException {
    SolvBytes file = new SolvBytes();
    int relation = file.string("a");
    for (int i = 0; i < 40; i++) {
      relation = file.relation(relation, 16, relation);
    }
    assertTrue(failure(Packages.requiring(file, relation).toBytes()).contains("parts"));
  }

  @Test
  void relationsThatAreDeep() throws IOException {
    SolvBytes file = new SolvBytes();
    int relation = file.string("a");
    for (int i = 0; i < 500; i++) {
      relation = file.relation(relation, 17, file.string("b"));
    }
    assertTrue(failure(Packages.requiring(file, relation).toBytes()).contains("400 levels"));
  }

  @Test
  void relationsThatMeanNothing() throws IOException {
    SolvBytes file = new SolvBytes();
    int unknown = file.relation(file.string("a"), 99, file.string("b"));
    assertTrue(failure(Packages.requiring(file, unknown).toBytes()).contains("operator 99"));
    file = new SolvBytes();
    int versioned = file.relation(file.string("a"), 2, file.string("1"));
    int twice = file.relation(versioned, 2, file.string("1"));
    assertTrue(failure(Packages.requiring(file, twice).toBytes()).contains("only a name"));
    file = new SolvBytes();
    int version = file.relation(file.string("a"), 2, file.relation(2, 16, 2));
    assertTrue(failure(Packages.requiring(file, version).toBytes()).contains("place of a version"));
  }

  /** Two thousand million entries that take no byte each. */
  @Test
  void entriesOfNothing() throws IOException {
    SolvBytes file = new SolvBytes();
    int empty = file.schema(file.key("solvable:isvisible", "void", 0, 2));
    int main = file.schema(file.key("update:collection", "fixarray", 0, 2));
    byte[] bytes = file.id(main).id(Integer.MAX_VALUE).id(empty).toBytes();
    assertTrue(failure(bytes).contains("more memory than a file of its length needs"));
  }

  @Test
  void arraysInArrays() throws IOException {
    SolvBytes file = new SolvBytes();
    int key = file.key("update:collection", "flexarray", 0, 2);
    int main = file.schema(key);
    file.id(main);
    for (int i = 0; i < 100; i++) {
      file.id(1).id(main);
    }
    assertTrue(failure(file.toBytes()).contains("nested deeper than 5"));
  }

  @Test
  void solvablesWithoutName() throws IOException {
    SolvBytes file = new SolvBytes();
    int version = file.string("1");
    int key = file.key("solvable:evr", "id", 0, 1);
    assertTrue(
        failure(solvables(file, 1, "flexarray", key).id(version).toBytes()).contains("no name"));
  }

  @Test
  void solvablesThatTheHeaderDoesNotCount() throws IOException {
    SolvBytes file = new SolvBytes();
    int key = file.key("solvable:name", "id", 0, 1);
    byte[] bytes = solvables(file, 1, "flexarray", key).id(2).solvables(2).toBytes();
    assertTrue(failure(bytes).contains("as many solvables"));
  }

  /** The same page again and again: each value is paid for. */
  @Test
  void valuesThatShareABigPage() throws IOException {
    SolvBytes file = new SolvBytes();
    int text = file.key("solvable:description", "str", 32768, 3);
    int name = file.key("solvable:name", "id", 0, 1);
    int count = 100_000;
    solvables(file, count, "fixarray", name, text);
    for (int i = 0; i < count; i++) {
      file.id(2).id(0).id(32768);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write('x');
    // 2066 bytes from one before, 15 times, and what is left to the zero that ends the text.
    for (int i = 0; i < 15; i++) {
      packed.writeBytes(new byte[] {(byte) 0xf7, (byte) 0xff, 0, 0});
    }
    int left = 32768 - 1 - 15 * 2066 - 1 - 19;
    packed.writeBytes(new byte[] {(byte) (0xf0 | left >> 8), (byte) left, 0, 0, 0});
    byte[] bytes = file.page(true, packed.toByteArray()).toBytes();
    assertTrue(failure(bytes).contains("more memory"));
  }

  @Test
  void pagesThatReferToWhatIsNotThere() throws IOException {
    SolvBytes file = new SolvBytes();
    int text = file.key("solvable:description", "str", 4, 3);
    int name = file.key("solvable:name", "id", 0, 1);
    solvables(file, 1, "flexarray", name, text).id(2).id(0).id(4);
    byte[] bytes = file.page(true, new byte[] {(byte) 0xa0, 0}).toBytes();
    assertTrue(failure(bytes).contains("page 1: byte 2: a page refers to what is before it"));
  }

  /** Each directory is in the one before: the path of the last would be as long as the file. */
  @Test
  void directoriesThatAreDeep() throws IOException {
    SolvBytes file = new SolvBytes();
    int directory = 1;
    for (int i = 0; i < 5000; i++) {
      directory = file.directory(directory, "d");
    }
    int files = file.key("solvable:filelist", "dirstrarray", 0, 2);
    int name = file.key("solvable:name", "id", 0, 1);
    solvables(file, 1, "flexarray", name, files).id(2).ids(directory).text("f");
    assertTrue(failure(file.toBytes()).contains("longer than 4096"));
  }

  @Test
  void saysWhere() throws IOException {
    SolvBytes file = new SolvBytes();
    int key = file.key("solvable:name", "id", 0, 1);
    String message = failure(solvables(file, 1, "flexarray", key).id(9999).toBytes());
    assertEquals(
        directory.resolve("bad.solv") + ": data: byte 5: id 9999 is not below 64", message);
  }
}
