package org.kmpsolv.metadata.modularize;

import org.kmpsolv.metadata.model.MetadataException;

/** A processor, as ELF numbers it and as rpm names it. */
public enum Machine {
  X86_64(62, "x86_64", "x86-64"),
  AARCH64(183, "aarch64", "aarch-64"),
  PPC64LE(21, "ppc64le", "ppc-64"),
  S390X(22, "s390x", "s390-64"),
  RISCV64(243, "riscv64", "riscv-64"),
  LOONGARCH64(258, "loongarch64", "loongarch-64");

  private final int number;
  private final String arch;
  private final String isa;

  Machine(int number, String arch, String isa) {
    this.number = number;
    this.arch = arch;
    this.isa = isa;
  }

  /**
   * The machine that ELF gives that number.
   *
   * @param path of the module that has it, for the message
   */
  static Machine of(int number, String path) {
    for (Machine machine : values()) {
      if (machine.number == number) {
        return machine;
      }
    }
    throw new MetadataException(path + ": it is for ELF's machine " + number + ", not known here");
  }

  /** The architecture of packages. */
  public String arch() {
    return arch;
  }

  /** What stands behind names: {@code kernel-default-image(x86-64)}. */
  String isa() {
    return isa;
  }
}
