package org.kmpsolv.metadata.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.load.UniverseLoader;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.section.SectionWriter;
import org.kmpsolv.metadata.universe.Universe;

class UniverseCacheTest {
  private static final String TWO =
      """
      =Ver: 3.0
      =Pkg: foo 1 1 x86_64
      =Req: bar >= 2
      =Req: bar <IF> /usr/share/baz
      =Sup: modalias(pci:v00008086d*)
      =Pkg: bar 2 1 noarch
      =Prv: ksym(default:printk) = 0123abcd
      """;

  @TempDir Path temporary;
  private final List<String> complaints = new ArrayList<>();
  private Path directory;
  private Path file;
  private List<Source> sources;

  @BeforeEach
  void writeSources() throws IOException {
    directory = temporary.resolve("cache");
    file = Files.writeString(temporary.resolve("packages"), TWO);
    Path installed = Files.writeString(temporary.resolve("installed"), "bar-2-1.noarch\n");
    sources =
        List.of(
            new Source(new Repository("one", 90), file), new Source(Repository.SYSTEM, installed));
  }

  private UniverseCache cache() {
    return UniverseCache.in(directory, complaints::add);
  }

  private Universe load() {
    return cache().load(sources, List.of(), false);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.sorted().toList();
    }
  }

  /** All that a universe is. */
  private byte[] content(Universe universe) throws IOException {
    Path written = temporary.resolve("written");
    SectionWriter sections = new SectionWriter();
    universe.write(sections);
    try (FileChannel channel =
        FileChannel.open(
            written,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      sections.write(channel, 1, new byte[] {1, 2, 3});
    }
    return Files.readAllBytes(written);
  }

  private void assertWhole(Universe universe) throws IOException {
    assertArrayEquals(content(UniverseLoader.load(sources, List.of())), content(universe));
  }

  @Test
  void whatIsKeptIsWhatWasRead() throws IOException {
    assertWhole(load());
    assertEquals(1, files().size());
    Path kept = files().get(0);
    FileTime written = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(kept, written);
    assertWhole(load());
    assertNotEquals(written, Files.getLastModifiedTime(kept), "it was not used");
    assertEquals(List.of(), complaints);
  }

  @Test
  void sourcesMayComeInAnyOrder() throws IOException {
    load();
    sources = List.of(sources.get(1), sources.get(0));
    assertWhole(load());
    assertEquals(1, files().size());
  }

  @Test
  void aSourceThatChangesIsReadAnew() throws IOException {
    load();
    Files.writeString(file, TWO.replace("foo 1 1", "foo 1 2"));
    assertWhole(load());
    assertEquals(2, files().size());
  }

  @Test
  void aPriorityAPathAndAnAliasMakeAnotherUniverse() throws IOException {
    load();
    sources = List.of(new Source(new Repository("one", 80), file), sources.get(1));
    assertWhole(load());
    sources = List.of(new Source(new Repository("two", 80), file), sources.get(1));
    assertWhole(load());
    cache().load(sources, List.of("/usr/bin/true"), false);
    assertEquals(4, files().size());
  }

  @Test
  void aTemporaryFileIsKnownByItsContent() throws IOException {
    Source one = new Source(new Repository("one", 90), file, false, true);
    cache().load(List.of(one), List.of(), false);
    Files.delete(file);
    Files.writeString(file, TWO);
    cache().load(List.of(one), List.of(), false);
    assertEquals(1, files().size());
    Files.writeString(file, TWO.replace("foo 1 1", "foo 1 2"));
    cache().load(List.of(one), List.of(), false);
    assertEquals(2, files().size());
  }

  @Test
  void aFileThatIsCutOffAnywhereIsWrittenAnew() throws IOException {
    load();
    Path kept = files().get(0);
    byte[] whole = Files.readAllBytes(kept);
    for (int size : new int[] {0, 1, 31, 32, 33, 100, whole.length / 2, whole.length - 1}) {
      Files.write(kept, java.util.Arrays.copyOf(whole, size));
      assertWhole(load());
      assertArrayEquals(whole, Files.readAllBytes(kept), "cut off at " + size);
    }
  }

  @Test
  void aByteThatChangesAnywhereIsNoticed() throws IOException {
    load();
    Path kept = files().get(0);
    byte[] whole = Files.readAllBytes(kept);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x40;
      Files.write(kept, damaged);
      assertWhole(load());
      assertArrayEquals(whole, Files.readAllBytes(kept), "changed at " + at);
    }
    assertEquals(List.of(), complaints);
  }

  /** Who writes to it breaks the seal, even without a change; who uses it seals it again. */
  @Test
  void theChecksumIsComputedWhereSomebodyWrote() throws IOException {
    load();
    Path kept = files().get(0);
    FileTime sealed = Files.getLastModifiedTime(kept);
    byte[] damaged = Files.readAllBytes(kept);
    damaged[damaged.length - 1] ^= 0x40;
    Files.write(kept, damaged);
    Files.setLastModifiedTime(kept, sealed);
    load();
    assertArrayEquals(damaged, Files.readAllBytes(kept), "it is computed each time");
    long other = sealed.to(TimeUnit.NANOSECONDS) + 1;
    Files.setLastModifiedTime(kept, FileTime.from(other, TimeUnit.NANOSECONDS));
    assertWhole(load());
    byte[] whole = Files.readAllBytes(kept);
    Files.write(kept, whole);
    load();
    Files.setLastModifiedTime(kept, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertWhole(load());
    assertEquals(nanos(sealed), nanos(Files.getLastModifiedTime(kept)));
  }

  /** Those below the millisecond. */
  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS) % 1_000_000;
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsToldInOneLine() throws IOException {
    directory = file.resolve("below");
    assertWhole(load());
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).startsWith("the cache in " + directory + " cannot be written: "));
  }

  @Test
  void aReadOnlyDirectoryIsReadAndToldOfWhereItMisses() throws IOException {
    load();
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(directory), "root writes anywhere");
      assertWhole(load());
      assertEquals(List.of(), complaints);
      Files.writeString(file, TWO.replace("foo 1 1", "foo 1 2"));
      assertWhole(load());
      assertEquals(1, complaints.size());
    } finally {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void theOldestGoWhereTheFilesAreTooLarge() throws IOException {
    load();
    Path first = files().get(0);
    long size = Files.size(first);
    Files.setLastModifiedTime(first, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    UniverseCache small = UniverseCache.in(directory, size * 2 + size / 2, complaints::add);
    for (String path : List.of("/a", "/b", "/c")) {
      assertTrue(small.load(sources, List.of(path), false).packageCount() > 0);
    }
    assertEquals(2, files().size());
    assertFalse(Files.exists(first));
  }

  @Test
  void whatAKilledProcessLeftIsRemovedLater() throws IOException {
    Files.createDirectories(directory);
    Path old = Files.writeString(directory.resolve("universe-123.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
    Path young = Files.writeString(directory.resolve("universe-456.tmp"), "half");
    Path strange = Files.writeString(directory.resolve("mine"), "not to be touched");
    Files.setLastModifiedTime(strange, FileTime.from(Instant.now().minusSeconds(3600)));
    assertWhole(load());
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(young), "somebody may be writing it");
    assertTrue(Files.exists(strange));
  }

  @Test
  void severalAtOnceGetTheSame() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<Universe>> loaded = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        loaded.add(
            executor.submit(
                () -> UniverseCache.in(directory, line -> {}).load(sources, List.of(), false)));
      }
      for (Future<Universe> each : loaded) {
        assertWhole(each.get());
      }
    } finally {
      executor.shutdownNow();
    }
    assertEquals(1, files().size());
  }
}
