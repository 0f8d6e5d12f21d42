package org.kmpsolv.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is rewritten once, and always the same. */
class PackedJarsTest {
  @TempDir Path directory;

  @Test
  void aSecondTimeThereIsNothingToDo() throws IOException {
    Map<String, byte[]> files = samples();
    PackedJars.rewrite(files);
    int count = files.size();
    assertFalse(PackedJars.rewrite(files));
    assertEquals(count, files.size());
  }

  @Test
  void theSameJarGivesTheSameBytes() throws IOException {
    Path one = jar("one.jar");
    Path other = jar("other.jar");
    PackedJars.main(new String[] {one.toString(), other.toString()});
    assertEquals(-1, Files.mismatch(one, other));
    Files.setLastModifiedTime(one, FileTime.fromMillis(0));
    PackedJars.main(new String[] {one.toString()});
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(one), "it was written again");
  }

  private Path jar(String name) throws IOException {
    Path jar = directory.resolve(name);
    try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : samples().entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(1_700_000_000_000L);
        output.putNextEntry(entry);
        output.write(file.getValue());
      }
    }
    return jar;
  }

  private static Map<String, byte[]> samples() throws IOException {
    return SampleClasses.files(
        Lambdas.class,
        Lambdas.Inner.class,
        Lambdas.Greeter.class,
        Lambdas.Widening.class,
        LateLoggersTest.Logging.class);
  }
}
