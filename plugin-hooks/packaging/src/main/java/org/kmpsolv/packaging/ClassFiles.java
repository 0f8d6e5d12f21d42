package org.kmpsolv.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** The classes of a jar, and what becomes of them. */
final class ClassFiles {
  private static final String CLASS = ".class";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Set<ClassNode> changed = new LinkedHashSet<>();
  private final List<ClassNode> made = new ArrayList<>();

  /** Those among a jar's files. */
  ClassFiles(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(CLASS)) {
            ClassNode node = read(bytes);
            // Not what is there for newer Javas, in a folder of its own.
            if (name.equals(node.name + CLASS)) {
              classes.put(node.name, node);
            }
          }
        });
  }

  /** These of ours, with those that are declared in them. */
  static ClassFiles of(Class<?>... ours) {
    ClassFiles files = new ClassFiles(Map.of());
    for (Class<?> each : ours) {
      files.put(load(each.getName().replace('.', '/')));
      for (Class<?> inner : each.getDeclaredClasses()) {
        files.put(load(inner.getName().replace('.', '/')));
      }
    }
    return files;
  }

  private static ClassNode load(String name) {
    try (InputStream file = ClassFiles.class.getResourceAsStream("/" + name + CLASS)) {
      return read(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassNode read(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    return node;
  }

  /** Those that were there or put here. */
  Collection<ClassNode> all() {
    return classes.values();
  }

  @Nullable ClassNode get(String name) {
    return classes.get(name);
  }

  /** Notes that one of them is another now. */
  void change(ClassNode node) {
    changed.add(node);
  }

  /** Puts one of a file among them. */
  void put(ClassNode node) {
    classes.put(node.name, node);
    changed.add(node);
  }

  /** Adds one that was made here; it is not among them. */
  void add(ClassNode node) {
    made.add(node);
  }

  /** Puts what changed and what is new among the files; whether there was any. */
  boolean writeTo(Map<String, byte[]> files) {
    changed.forEach(node -> files.put(node.name + CLASS, write(node, 0)));
    made.forEach(node -> files.put(node.name + CLASS, write(node, ClassWriter.COMPUTE_MAXS)));
    return !changed.isEmpty();
  }

  private static byte[] write(ClassNode node, int flags) {
    ClassWriter writer = new ClassWriter(flags);
    node.accept(writer);
    return writer.toByteArray();
  }
}
