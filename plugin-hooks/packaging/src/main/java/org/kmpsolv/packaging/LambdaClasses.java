package org.kmpsolv.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Turns the lambdas and method references of jars into classes, in place. */
public final class LambdaClasses {
  private static final String CLASS = ".class";

  /** Those that are read, by their names. */
  private final Map<String, ClassNode> classes = new LinkedHashMap<>();

  private final Set<ClassNode> changed = new LinkedHashSet<>();
  private final List<ClassNode> made = new ArrayList<>();

  private LambdaClasses() {}

  /**
   * Rewrites each of the jars. A jar without lambdas stays as it is, so a second run changes
   * nothing.
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
    return new LambdaClasses().replaceLambdas(files);
  }

  private boolean replaceLambdas(Map<String, byte[]> files) {
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
    classes.values().forEach(this::replaceLambdas);
    if (made.isEmpty()) {
      return false;
    }
    changed.forEach(node -> files.put(node.name + CLASS, write(node, 0)));
    made.forEach(node -> files.put(node.name + CLASS, write(node, ClassWriter.COMPUTE_MAXS)));
    return true;
  }

  private void replaceLambdas(ClassNode owner) {
    int count = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode site && LambdaClass.isPlain(site)) {
          String name = owner.name + "$$Lambda" + count++;
          admit(name, owner);
          made.add(LambdaClass.of(site, name, host(owner), owner.version));
          method.instructions.set(
              site,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC, name, LambdaClass.FACTORY, site.desc, false));
        }
      }
    }
  }

  /** Those of one nest may call each other's private methods, which the bodies of lambdas are. */
  private void admit(String name, ClassNode owner) {
    ClassNode host = classes.get(host(owner));
    if (host == null) {
      throw new IllegalStateException("the nest host of " + owner.name + " is in another jar");
    }
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(name);
    // Java 11 brought nests.
    host.version = Math.max(host.version, Opcodes.V11);
    owner.version = Math.max(owner.version, Opcodes.V11);
    changed.add(host);
    changed.add(owner);
  }

  private static String host(ClassNode owner) {
    return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
  }

  private static byte[] write(ClassNode node, int flags) {
    ClassWriter writer = new ClassWriter(flags);
    node.accept(writer);
    return writer.toByteArray();
  }
}
