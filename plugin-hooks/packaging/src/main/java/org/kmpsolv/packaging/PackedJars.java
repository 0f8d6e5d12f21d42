package org.kmpsolv.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites jars, in place. */
public final class PackedJars {
  private PackedJars() {}

  /**
   * Rewrites each of the jars. A jar in which there is nothing to change stays as it is, so a
   * second run changes nothing.
   *
   * @throws IOException where one of them cannot be read or written
   */
  public static void main(String[] jars) throws IOException {
    for (String jar : jars) {
      rewrite(Path.of(jar));
    }
  }

  private static void rewrite(Path jar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile input = new ZipFile(jar.toFile());
        ZipOutputStream output = new ZipOutputStream(bytes)) {
      List<? extends ZipEntry> entries = Collections.list(input.entries());
      Map<String, byte[]> contents = new LinkedHashMap<>();
      for (ZipEntry entry : entries) {
        contents.put(entry.getName(), input.getInputStream(entry).readAllBytes());
      }
      if (!rewrite(contents)) {
        return;
      }
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        // The same for all, and for each build.
        entry.setTimeLocal(entries.get(0).getTimeLocal());
        output.putNextEntry(entry);
        output.write(content.getValue());
      }
    }
    Files.write(jar, bytes.toByteArray());
  }

  /** Changes the classes among these files and adds those that are made; whether there are any. */
  static boolean rewrite(Map<String, byte[]> files) {
    ClassFiles classes = new ClassFiles(files);
    ReplacedCalls.replaceIn(classes);
    LambdaClasses.replaceIn(classes);
    LateLoggers.replaceIn(classes);
    return classes.writeTo(files);
  }
}
