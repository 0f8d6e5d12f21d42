package org.kmpsolv.packaging;

import java.util.ArrayList;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns lambdas and method references into classes. A lambda is linked when it is first met, by
 * Java code that the virtual machine interprets; that was a third of what a small plan took. A
 * class comes from the archive of classes: 140 instead of 165 ms for the whole process.
 */
final class LambdaClasses {
  private final ClassFiles classes;

  private LambdaClasses(ClassFiles classes) {
    this.classes = classes;
  }

  static void replaceIn(ClassFiles classes) {
    LambdaClasses lambdas = new LambdaClasses(classes);
    classes.all().forEach(lambdas::replaceIn);
  }

  private void replaceIn(ClassNode owner) {
    int count = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode site && LambdaClass.isPlain(site)) {
          String name = owner.name + "$$Lambda" + count++;
          admit(name, owner);
          classes.add(LambdaClass.of(site, name, host(owner), owner.version));
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
    classes.change(host);
    classes.change(owner);
  }

  private static String host(ClassNode owner) {
    return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
  }
}
