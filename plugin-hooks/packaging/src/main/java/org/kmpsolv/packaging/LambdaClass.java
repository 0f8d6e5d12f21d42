package org.kmpsolv.packaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Writes the class of one lambda: what it captures as fields, and a method that hands these and its
 * arguments to the lambda's body. What {@link java.lang.invoke.LambdaMetafactory} makes at run
 * time, by its description there.
 */
final class LambdaClass {
  /** The static method that takes what is captured and gives the lambda. */
  static final String FACTORY = "of";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type CHARACTER = Type.getType(Character.class);
  private static final Method OBJECT_CONSTRUCTOR = Method.getMethod("void <init> ()");

  private final ClassNode made = new ClassNode();
  private final Type self;
  private final Type[] captured;

  /** The method of the interface, as it is called. */
  private final Method erased;

  /** The same, with the types that the lambda has there. */
  private final Method typed;

  /** The body. */
  private final Handle body;

  private LambdaClass(InvokeDynamicInsnNode site, String name) {
    self = Type.getObjectType(name);
    captured = Type.getArgumentTypes(site.desc);
    erased = new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor());
    body = (Handle) site.bsmArgs[1];
    typed = new Method(site.name, ((Type) site.bsmArgs[2]).getDescriptor());
  }

  /** Whether it is a lambda of one interface: neither serializable nor with further methods. */
  static boolean isPlain(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && site.bsm.getName().equals("metafactory");
  }

  /**
   * The class of a lambda.
   *
   * @param host the host of the nest in which the lambda stands
   * @param version of the class file
   */
  static ClassNode of(InvokeDynamicInsnNode site, String name, String host, int version) {
    LambdaClass lambda = new LambdaClass(site, name);
    String type = Type.getReturnType(site.desc).getInternalName();
    lambda.made.visit(
        version,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT.getInternalName(),
        new String[] {type});
    lambda.made.visitNestHost(host);
    lambda.addFields();
    lambda.addConstructor();
    lambda.addFactory(site.desc);
    lambda.addMethod();
    return lambda.made;
  }

  private void addFields() {
    for (int i = 0; i < captured.length; i++) {
      made.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
          field(i),
          captured[i].getDescriptor(),
          null,
          null);
    }
  }

  private void addConstructor() {
    GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor());
    code.loadThis();
    code.invokeConstructor(OBJECT, OBJECT_CONSTRUCTOR);
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), captured[i]);
    }
    end(code);
  }

  private void addFactory(String descriptor) {
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(FACTORY, descriptor));
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, constructor());
    end(code);
  }

  private void addMethod() {
    GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, erased);
    Type owner = Type.getObjectType(body.getOwner());
    List<Type> wanted = new ArrayList<>();
    if (isConstructor()) {
      code.newInstance(owner);
      code.dup();
    } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(owner);
    }
    wanted.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, field(i), captured[i]);
      convert(code, captured[i], wanted.get(i));
    }
    Type[] arguments = erased.getArgumentTypes();
    for (int i = 0; i < arguments.length; i++) {
      Type type = typed.getArgumentTypes()[i];
      code.loadArg(i);
      convert(code, arguments[i], type);
      convert(code, type, wanted.get(captured.length + i));
    }
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    giveBack(code, isConstructor() ? owner : Type.getReturnType(body.getDesc()));
    end(code);
  }

  private void giveBack(GeneratorAdapter code, Type given) {
    if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
      convert(code, given, typed.getReturnType());
      convert(code, typed.getReturnType(), erased.getReturnType());
    } else if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
  }

  private boolean isConstructor() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** A private method of another class of the nest is called like any other. */
  private int opcode() {
    if (body.getTag() == Opcodes.H_INVOKESTATIC) {
      return Opcodes.INVOKESTATIC;
    }
    if (isConstructor()) {
      return Opcodes.INVOKESPECIAL;
    }
    return body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
  }

  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (!isPrimitive(to)) {
      code.checkCast(to);
    } else if (from.equals(CHARACTER)) {
      code.unbox(Type.CHAR_TYPE);
      convert(code, Type.CHAR_TYPE, to);
    } else {
      code.unbox(to);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, captured);
  }

  private GeneratorAdapter method(int access, Method method) {
    GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, made);
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
