package org.kmpsolv.scenarios.generate;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** Names of things that never were, about as long as real ones. */
final class Names {
  private static final ImmutableList<String> VERBS =
      ImmutableList.of("alloc", "register", "free", "get", "put", "init", "unregister", "send");
  private static final ImmutableList<String> NOUNS =
      ImmutableList.of("device", "queue", "buffer", "driver", "page", "clk", "phy", "urb", "skb");

  private Names() {}

  static String symbol(int symbol) {
    return symbol == 0
        ? "module_layout"
        : VERBS.get(symbol % VERBS.size())
            + "_"
            + NOUNS.get(symbol % NOUNS.size())
            + "_"
            + digits(symbol);
  }

  static String kmp(int kmp) {
    return "drv" + digits(kmp);
  }

  /** Debian's own first one was 6.1.0. */
  static String kernel(int kernel) {
    return "6.1." + kernel;
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%05d", number);
  }
}
