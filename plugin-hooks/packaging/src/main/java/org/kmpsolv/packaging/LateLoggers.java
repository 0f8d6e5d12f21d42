package org.kmpsolv.packaging;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Has classes ask for a logger when they log, not when they are loaded: {@link
 * java.util.logging.Logger#getLogger} gives the same one each time, and the first time it sets up
 * all of Java's logging: 6 of the 100 ms of a small plan, in which Sat4j logs nothing.
 */
final class LateLoggers {
  private final ClassNode owner;

  /** What each field of a logger was set to: its name. */
  private final Map<String, Object> names = new HashMap<>();

  private LateLoggers(ClassNode owner) {
    this.owner = owner;
  }

  static void replaceIn(ClassFiles classes) {
    for (ClassNode owner : classes.all()) {
      if (new LateLoggers(owner).replace()) {
        classes.change(owner);
      }
    }
  }

  private boolean replace() {
    for (MethodNode method : owner.methods) {
      if (method.name.equals("<clinit>")) {
        removeFrom(method);
      }
    }
    owner.fields.removeIf(field -> names.containsKey(field.name));
    owner.methods.forEach(this::askIn);
    return !names.isEmpty();
  }

  /** Takes out each {@code field = Logger.getLogger("name")}. */
  private void removeFrom(MethodNode initializer) {
    for (AbstractInsnNode instruction : initializer.instructions.toArray()) {
      if (instruction instanceof LdcInsnNode name
          && name.getNext() instanceof MethodInsnNode call
          && isGetLogger(call)
          && call.getNext() instanceof FieldInsnNode field
          && isPrivate(field)) {
        names.put(field.name, name.cst);
        initializer.instructions.remove(name);
        initializer.instructions.remove(call);
        initializer.instructions.remove(field);
      }
    }
  }

  private void askIn(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof FieldInsnNode field && isLogger(field)) {
        method.instructions.insertBefore(field, new LdcInsnNode(names.get(field.name)));
        method.instructions.set(field, getLogger());
      }
    }
  }

  private boolean isLogger(FieldInsnNode field) {
    return field.owner.equals(owner.name) && names.containsKey(field.name);
  }

  private boolean isPrivate(FieldInsnNode written) {
    return written.owner.equals(owner.name)
        && owner.fields.stream()
            .anyMatch(
                field ->
                    field.name.equals(written.name) && (field.access & Opcodes.ACC_PRIVATE) != 0);
  }

  private static boolean isGetLogger(MethodInsnNode call) {
    MethodInsnNode wanted = getLogger();
    return call.owner.equals(wanted.owner)
        && call.name.equals(wanted.name)
        && call.desc.equals(wanted.desc);
  }

  private static MethodInsnNode getLogger() {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        "java/util/logging/Logger",
        "getLogger",
        "(Ljava/lang/String;)Ljava/util/logging/Logger;",
        false);
  }
}
