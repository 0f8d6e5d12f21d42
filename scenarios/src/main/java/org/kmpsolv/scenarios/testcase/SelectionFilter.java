package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;
import org.kmpsolv.scenarios.testcase.Stock.Item;

/**
 * Narrows selections. A part of which nothing is left goes; one of which all is left stays as it is
 * said, and of any other the packages are named.
 */
final class SelectionFilter {
  private final Stock stock;

  SelectionFilter(Stock stock) {
    this.stock = stock;
  }

  /** Those of an architecture. */
  List<Selected> ofArchitecture(List<Selected> selection, String arch) throws Unsupported {
    return related(selection, PackageMatcher.ARCHITECTURE, arch);
  }

  /** Those of a version or an architecture, as the operator says. */
  List<Selected> related(List<Selected> selection, String operator, String what)
      throws Unsupported {
    List<Selected> found = new ArrayList<>();
    for (Selected each : selection) {
      Selected narrowed = related(each, operator, new Name(what));
      if (!stock.meant(narrowed.what()).isEmpty()) {
        found.add(narrowed);
      }
    }
    return found;
  }

  private Selected related(Selected selected, String operator, Name what) throws Unsupported {
    Set<JobFlag> flags = flags(selected.what(), operator, what.text());
    if (selected.what() instanceof JobSelection.Named named) {
      return new Selected(
              new JobSelection.Named(joined(named.dependency(), operator, what)), selected.flags())
          .with(flags);
    }
    if (selected.what() instanceof JobSelection.Providing providing) {
      return new Selected(
              new JobSelection.Providing(new Joined(providing.dependency(), operator, what)),
              selected.flags())
          .with(flags);
    }
    return kept(selected, item -> isRelated(item, operator, what), flags);
  }

  /** What is of sources already is not so twice. */
  private static Joined joined(DependencyTree of, String operator, Name what) {
    boolean twice =
        of instanceof Joined joined
            && joined.is(operator)
            && operator.equals(PackageMatcher.ARCHITECTURE);
    return new Joined(twice ? ((Joined) of).left() : of, operator, what);
  }

  private boolean isRelated(Item item, String operator, Name what) {
    return stock
        .matcher()
        .isNamed(item.id(), new Joined(new Name(item.info().name()), operator, what));
  }

  /** Who names it wants it though it may be a step back. */
  private static Set<JobFlag> flags(JobSelection selection, String operator, String what) {
    if (operator.equals(PackageMatcher.ARCHITECTURE)) {
      return ImmutableSet.of(JobFlag.SET_ARCH);
    }
    if (!operator.equals("=") || selection instanceof JobSelection.Providing) {
      return ImmutableSet.of();
    }
    return ImmutableSet.of(what.contains("-") ? JobFlag.SET_EVR : JobFlag.SET_EV);
  }

  /** Those of a version of which the epoch may lack. */
  List<Selected> ofVersion(List<Selected> selection, String version) throws Unsupported {
    if (version.contains(":")) {
      return related(selection, "=", version);
    }
    List<Selected> found = new ArrayList<>();
    for (Selected each : selection) {
      List<Item> matching =
          stock.meant(each.what()).stream().filter(item -> isVersion(item, version)).toList();
      Set<String> epochs = new TreeSet<>();
      matching.forEach(item -> epochs.add(epoch(item)));
      if (epochs.size() > 1) {
        found.add(Selected.exactly(matching.stream().map(Item::identity).toList()));
      } else {
        for (String epoch : epochs) {
          found.addAll(related(List.of(each), "=", epoch + version));
        }
      }
    }
    return found;
  }

  private static String epoch(Item item) {
    String evr = item.info().evr().toString();
    return evr.substring(0, evr.indexOf(':') + 1);
  }

  private static boolean isVersion(Item item, String version) {
    return Comparison.overlaps(
        Comparison.EQUAL, item.info().evr(), Comparison.EQUAL, Evr.parse(epoch(item) + version));
  }

  /** What is installed of it. */
  List<Selected> installed(List<Selected> selection) throws Unsupported {
    return kept(selection, stock::isInstalled, ImmutableSet.of(JobFlag.SET_REPO));
  }

  /** What is in both. */
  List<Selected> common(List<Selected> one, List<Selected> other) throws Unsupported {
    if (other.isEmpty()) {
      return List.of();
    }
    if (one.size() == 1 && one.get(0).what() instanceof JobSelection.All) {
      return other;
    }
    BitSet ids = ids(other);
    return kept(one, item -> ids.get(item.id()), flags(other));
  }

  /** What is in the one and not in the other. */
  List<Selected> rest(List<Selected> one, List<Selected> other) throws Unsupported {
    BitSet ids = ids(other);
    List<Selected> found = new ArrayList<>();
    for (Selected each : one) {
      boolean touched = stock.meant(each.what()).stream().anyMatch(item -> ids.get(item.id()));
      found.addAll(
          touched ? kept(List.of(each), item -> !ids.get(item.id()), flags(other)) : List.of(each));
    }
    return found;
  }

  /** What a selection of one part says of the job. */
  private static Set<JobFlag> flags(List<Selected> selection) {
    if (selection.size() != 1) {
      return ImmutableSet.of();
    }
    List<JobFlag> flags = new ArrayList<>(selection.get(0).flags());
    flags.remove(JobFlag.NO_AUTO_SET);
    return ImmutableSet.copyOf(flags);
  }

  private BitSet ids(List<Selected> selection) throws Unsupported {
    BitSet ids = new BitSet();
    for (Selected each : selection) {
      stock.meant(each.what()).forEach(item -> ids.set(item.id()));
    }
    return ids;
  }

  /** All its packages in one part. */
  List<Selected> flat(List<Selected> selection) throws Unsupported {
    if (selection.size() < 2) {
      return selection;
    }
    BitSet ids = ids(selection);
    return List.of(
        Selected.exactly(
            stock.filtered(item -> ids.get(item.id())).stream().map(Item::identity).toList()));
  }

  private List<Selected> kept(List<Selected> selection, Predicate<Item> wanted, Set<JobFlag> flags)
      throws Unsupported {
    List<Selected> found = new ArrayList<>();
    for (Selected each : selection) {
      if (stock.meant(each.what()).stream().anyMatch(wanted)) {
        found.add(kept(each, wanted, flags));
      }
    }
    return found;
  }

  private Selected kept(Selected selected, Predicate<Item> wanted, Set<JobFlag> flags)
      throws Unsupported {
    List<Item> meant = stock.meant(selected.what());
    List<String> kept = meant.stream().filter(wanted).map(Item::identity).toList();
    return (kept.size() == meant.size() ? selected : Selected.exactly(kept).with(selected.flags()))
        .with(flags);
  }
}
