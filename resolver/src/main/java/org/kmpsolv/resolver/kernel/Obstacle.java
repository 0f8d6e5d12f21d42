package org.kmpsolv.resolver.kernel;

/** Why a KMP does not load on a kernel: a symbol that it needs, and what is wrong with it. */
public sealed interface Obstacle {

  /** In a few words: {@code module_layout differs}. */
  String tell();

  /**
   * The kernel, or a KMP that loads on it, has the symbol with another checksum.
   *
   * @param found the checksum that is there
   */
  record Differs(Symbol needed, String found) implements Obstacle {
    @Override
    public String tell() {
      return needed.name() + " differs";
    }
  }

  /** Nobody has the symbol. */
  record Missing(Symbol needed) implements Obstacle {
    @Override
    public String tell() {
      return needed.name() + " is missing";
    }
  }

  /**
   * A KMP has it that does not load itself.
   *
   * @param kmp the name of the package
   */
  record NotLoaded(String kmp) implements Obstacle {
    @Override
    public String tell() {
      return "needs " + kmp + ", which does not load";
    }
  }
}
