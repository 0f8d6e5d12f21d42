package org.kmpsolv.packaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final List<ClassNode> added = new ArrayList<>();

  /** Those among a jar's files, by their names. */
  ClassFiles(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(CLASS)) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            // Not what is there for newer Javas, in a folder of its own.
            if (name.equals(node.name + CLASS)) {
              classes.put(node.name, node);
            }
          }
        });
  }

  /** Those that were there. */
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

  void add(ClassNode node) {
    added.add(node);
  }

  /** Puts what changed and what is new among the files; whether there was any. */
  boolean writeTo(Map<String, byte[]> files) {
    changed.forEach(node -> files.put(node.name + CLASS, write(node, 0)));
    added.forEach(node -> files.put(node.name + CLASS, write(node, ClassWriter.COMPUTE_MAXS)));
    return !changed.isEmpty();
  }

  private static byte[] write(ClassNode node, int flags) {
    ClassWriter writer = new ClassWriter(flags);
    node.accept(writer);
    return writer.toByteArray();
  }
}
