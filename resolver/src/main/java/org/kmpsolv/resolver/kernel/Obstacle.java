package org.kmpsolv.resolver.kernel;

/** Why a KMP does not load on a kernel: a symbol that it needs, and what is wrong with it. */
public sealed interface Obstacle {

  /** In a few words: {@code module_layout differs}. */
  String tell();

  /** With all that is known of it. */
  default String tellAll() {
    return tell();
  }

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

    @Override
    public String tellAll() {
      return "needs " + needed + ", and there it is " + (found.isEmpty() ? "unversioned" : found);
    }
  }

  /** Nobody has the symbol. */
  record Missing(Symbol needed) implements Obstacle {
    @Override
    public String tell() {
      return needed.name() + " is missing";
    }

    @Override
    public String tellAll() {
      return "needs " + needed + ", which is missing";
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
