package org.kmpsolv.packaging;

import java.util.HashMap;
import java.util.Map;
import org.kmpsolv.packaging.calls.CollectorCalls;
import org.kmpsolv.packaging.calls.StreamCalls;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Calls methods of our own in place of those of Java's streams that make lambdas, and packs them
 * into the jar. Java's lambdas cannot be turned into classes here: 7 of the 85 ms of a small plan.
 */
final class ReplacedCalls {
  private static final String STREAMS = "java/util/stream/";
  private static final int PUBLIC_STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

  /** Our own classes. */
  private final ClassFiles own = ClassFiles.of(StreamCalls.class, CollectorCalls.class);

  /** Those of our own methods, by their names and descriptors. */
  private final Map<String, String> owners = new HashMap<>();

  private ReplacedCalls() {
    for (ClassNode node : own.all()) {
      for (MethodNode method : node.methods) {
        if ((method.access & PUBLIC_STATIC) == PUBLIC_STATIC) {
          owners.put(method.name + method.desc, node.name);
        }
      }
    }
  }

  static void replaceIn(ClassFiles classes) {
    ReplacedCalls calls = new ReplacedCalls();
    boolean replaced = false;
    for (ClassNode node : classes.all()) {
      if (calls.replaceIn(node)) {
        classes.change(node);
        replaced = true;
      }
    }
    if (replaced) {
      calls.own.all().forEach(classes::put);
    }
  }

  private boolean replaceIn(ClassNode node) {
    boolean replaced = false;
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof MethodInsnNode call && call.owner.startsWith(STREAMS)) {
          String descriptor = asStatic(call);
          String owner = owners.get(call.name + descriptor);
          if (owner != null) {
            method.instructions.set(
                call,
                new MethodInsnNode(Opcodes.INVOKESTATIC, owner, call.name, descriptor, false));
            replaced = true;
          }
        }
      }
    }
    return replaced;
  }

  /** The descriptor with the receiver, if there is one, as the first argument. */
  private static String asStatic(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        ? call.desc
        : "(L" + call.owner + ";" + call.desc.substring(1);
  }
}
