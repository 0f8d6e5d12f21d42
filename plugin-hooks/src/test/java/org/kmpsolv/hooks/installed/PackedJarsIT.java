package org.kmpsolv.hooks.installed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The jars as they are handed out: Java does not verify what its boot loader loads, so it is asked
 * here whether the classes that were changed, and those that were made of lambdas, are right.
 */
class PackedJarsIT {
  private static final String CLASS = ".class";
  private static final String LAMBDA = "$$Lambda";
  private static final String OURS = "org.kmpsolv.";
  private static final String SOLVER = "org.sat4j.minisat.core.";

  @Test
  void javaVerifiesWhatWasChanged() throws Exception {
    List<URL> jars = new ArrayList<>();
    for (Path jar : jars()) {
      jars.add(jar.toUri().toURL());
    }
    int verified = 0;
    try (URLClassLoader loader =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      for (Path jar : jars()) {
        for (String name : classes(jar)) {
          if (name.startsWith(OURS) || name.startsWith(SOLVER) || name.contains(LAMBDA)) {
            Class<?> verifiedClass = Class.forName(name, true, loader);
            assertEquals(
                verifiedClass.getPackageName(), verifiedClass.getNestHost().getPackageName());
            verified++;
          }
        }
      }
    }
    assertTrue(verified > 2000, "verified: " + verified);
  }

  @Test
  void ourOwnHaveNoLambdasLeft() throws IOException {
    List<String> left = new ArrayList<>();
    for (Path jar : jars()) {
      try (ZipFile file = new ZipFile(jar.toFile())) {
        for (String name : classes(jar)) {
          ZipEntry entry = file.getEntry(name.replace('.', '/') + CLASS);
          byte[] bytes = file.getInputStream(entry).readAllBytes();
          if (name.startsWith(OURS)
              && new String(bytes, ISO_8859_1).contains("LambdaMetafactory")) {
            left.add(name);
          }
        }
      }
    }
    assertEquals(List.of(), left);
  }

  private static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path directory : List.of(Path.of("target"), Path.of("target", "lib"))) {
      try (Stream<Path> files = Files.list(directory)) {
        files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
      }
    }
    return jars;
  }

  private static List<String> classes(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return Collections.list(file.entries()).stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
          .toList();
    }
  }
}
