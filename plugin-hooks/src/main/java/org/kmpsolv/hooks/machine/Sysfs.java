package org.kmpsolv.hooks.machine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The devices of the machine that this runs on, as the kernel tells them. */
public final class Sysfs {
  private Sysfs() {}

  /**
   * The modaliases of the devices below a directory, in order; what cannot be read is passed over,
   * as devices come and go.
   */
  public static ImmutableList<String> modaliases(Path devices) {
    ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
    try {
      Files.walkFileTree(
          devices,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.endsWith("modalias")) {
                read(file, found);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // What was found until then is what there is to say.
    }
    return found.build().asList();
  }

  private static void read(Path file, ImmutableSortedSet.Builder<String> found) {
    try {
      Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(found::add);
    } catch (IOException e) {
      // The device went away.
    }
  }
}
