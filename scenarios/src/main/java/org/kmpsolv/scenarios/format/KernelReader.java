package org.kmpsolv.scenarios.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.resolver.KernelOutcome;
import org.kmpsolv.scenarios.ExpectedKernel;
import org.kmpsolv.scenarios.yaml.Mapping;
import org.kmpsolv.scenarios.yaml.Node;
import org.kmpsolv.scenarios.yaml.Text;

/** Reads {@code kernels}: by release or package, what becomes of a kernel. */
final class KernelReader {
  private static final String STATE = "kept, installed or removed";

  private KernelReader() {}

  static ImmutableList<ExpectedKernel> read(@Nullable Node node) {
    ImmutableList.Builder<ExpectedKernel> kernels = ImmutableList.builder();
    if (node != null) {
      node.mapping("kernels with what becomes of them")
          .entries()
          .forEach((kernel, entry) -> kernels.add(kernel(kernel, entry.value())));
    }
    return kernels.build();
  }

  private static ExpectedKernel kernel(String kernel, Node node) {
    if (!(node instanceof Mapping mapping)) {
      return new ExpectedKernel(kernel, state(node), false, ImmutableSortedSet.of());
    }
    mapping.allowing(List.of("state", "boots", "lost"));
    Node boots = mapping.get("boots");
    Node lost = mapping.get("lost");
    return new ExpectedKernel(
        kernel,
        state(mapping.require("state")),
        boots != null && boots.text("true or false").truth(),
        lost == null
            ? ImmutableSortedSet.of()
            : lost.texts("a module").stream()
                .map(Text::value)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static KernelOutcome.State state(Node node) {
    Text text = node.text(STATE);
    for (KernelOutcome.State state : KernelOutcome.State.values()) {
      if (state.word().equals(text.value())) {
        return state;
      }
    }
    throw text.wanted(STATE);
  }
}
