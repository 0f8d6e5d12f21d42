package org.kmpsolv.packaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lambdas of every kind do, they do as classes too; the virtual machine verifies these. */
class LambdaClassesTest {
  private static final List<Class<?>> SAMPLES =
      List.of(Lambdas.class, Lambdas.Inner.class, Lambdas.Greeter.class, Lambdas.Widening.class);

  @TempDir Path directory;

  @Test
  void theyDoTheSame() throws Exception {
    Map<String, byte[]> files = samples();
    assertTrue(LambdaClasses.rewrite(files));
    assertEquals(List.of(), linkedAtRunTime(files));
    Class<?> rewritten = new Loader(files).loadClass(Lambdas.class.getName());
    Supplier<?> same = (Supplier<?>) rewritten.getDeclaredConstructor().newInstance();
    assertEquals(new Lambdas().get(), same.get());
  }

  @Test
  void aSecondTimeThereIsNothingToDo() throws IOException {
    Map<String, byte[]> files = samples();
    LambdaClasses.rewrite(files);
    int count = files.size();
    assertFalse(LambdaClasses.rewrite(files));
    assertEquals(count, files.size());
  }

  @Test
  void theSameJarGivesTheSameBytes() throws IOException {
    Path one = jar("one.jar");
    Path other = jar("other.jar");
    LambdaClasses.main(new String[] {one.toString(), other.toString()});
    assertEquals(-1, Files.mismatch(one, other));
    Files.setLastModifiedTime(one, FileTime.fromMillis(0));
    LambdaClasses.main(new String[] {one.toString()});
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Class<?> sample : SAMPLES) {
      String name = sample.getName().replace('.', '/') + ".class";
      try (InputStream file = sample.getResourceAsStream("/" + name)) {
        files.put(name, Objects.requireNonNull(file).readAllBytes());
      }
    }
    return files;
  }

  /** The names of the classes that still have lambdas. */
  private static List<String> linkedAtRunTime(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> new String(file.getValue(), ISO_8859_1).contains("LambdaMetafactory"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Has its own classes of these names, and the rest from the tests' loader. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(LambdaClassesTest.class.getClassLoader());
      this.files = files;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      byte[] bytes = files.get(name.replace('.', '/') + ".class");
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return bytes == null ? super.loadClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
  }

  /** A lambda that is more than one interface is left to Java. */
  @Test
  void serializableOnesStay() throws IOException {
    String name = Serializable.class.getName().replace('.', '/') + ".class";
    try (InputStream file = Serializable.class.getResourceAsStream("/" + name)) {
      Map<String, byte[]> files =
          new LinkedHashMap<>(Map.of(name, Objects.requireNonNull(file).readAllBytes()));
      assertFalse(LambdaClasses.rewrite(files));
    }
  }

  /** Has one that can be written to a stream. */
  static final class Serializable {
    private Serializable() {}

    static Supplier<String> made() {
      return (Supplier<String> & java.io.Serializable) () -> Stream.of("a").findFirst().orElse("");
    }
  }
}
