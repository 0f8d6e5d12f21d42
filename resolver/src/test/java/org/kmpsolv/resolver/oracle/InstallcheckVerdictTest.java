package org.kmpsolv.resolver.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.metadata.model.Comparison;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.RichDependency;

/**
 * The check beside libsolv's {@code installcheck}: of each package of small random universes, the
 * two must say the same.
 *
 * <p>Debian's build of it thinks of Debian's packages: it knows neither {@code noarch} nor what rpm
 * itself provides, a version without a release means no other, and what is provided without a
 * version meets no version. So there is nothing of that here.
 */
final class InstallcheckVerdictTest {
  @TempDir private Path work = Path.of("");

  @Test
  void installcheckComesToTheSameVerdicts() {
    assumePresent();
    Size size = Size.ofProperties(300);
    List<String> differences = new ArrayList<>();
    for (long seed = size.seed(); seed < size.seed() + size.universes(); seed++) {
      SmallUniverse universe = Installable.universe(seed, InstallcheckVerdictTest::plain);
      if (differs(universe)) {
        SmallUniverse smallest = Shrinker.shrink(universe, this::differs);
        differences.add(
            "\n"
                + Listing.of(smallest)
                + "installcheck: "
                + theirs(smallest)
                + ", the engine: "
                + ours(smallest));
      }
    }
    assertEquals(List.of(), differences);
  }

  private static void assumePresent() {
    try {
      new ProcessBuilder("installcheck").redirectErrorStream(true).start().destroy();
    } catch (IOException absent) {
      String message = "installcheck is not installed (libsolv-tools): not compared with libsolv";
      if (System.getenv("CI") != null || Boolean.getBoolean("kmpsolv.ci")) {
        fail(message, absent);
      }
      abort(message);
    }
  }

  private boolean differs(SmallUniverse universe) {
    return !theirs(universe).equals(ours(universe));
  }

  /** Of several repositories, installcheck does not say which. */
  private static Set<String> ours(SmallUniverse universe) {
    Set<String> names = new TreeSet<>();
    Installable.brokenForEngine(universe)
        .forEach(each -> names.add(each.substring(0, each.indexOf('@'))));
    return names;
  }

  private Set<String> theirs(SmallUniverse universe) {
    try {
      Path primary = Files.writeString(work.resolve("primary.xml"), PrimaryWriter.write(universe));
      Process process =
          new ProcessBuilder("installcheck", "x86_64", primary.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Set<String> names = new TreeSet<>();
      String start = "can't install ";
      for (String line : Splitter.on('\n').split(output)) {
        if (line.startsWith(start)) {
          names.add(line.substring(start.length(), line.length() - 1));
        } else if (line.contains("could not add")) {
          throw new IOException(output);
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // What both understand in the same way

  private static PackageInfo plain(PackageInfo info) {
    PackageInfo.Builder plain =
        PackageInfo.builder(info.name(), info.evr(), "x86_64").vendor(info.vendor());
    for (DependencyKind kind : DependencyKind.values()) {
      info.dependencies(kind).stream()
          .filter(each -> !each.toString().startsWith("rpmlib("))
          .map(InstallcheckVerdictTest::plain)
          .forEach(each -> plain.add(kind, kind == DependencyKind.PROVIDES ? exact(each) : each));
    }
    return plain.build();
  }

  private static Dependency exact(Dependency provided) {
    return provided instanceof Relation relation && relation.evr() == null
        ? new Relation(relation.name(), Comparison.EQUAL, Evr.parse("1-1"))
        : provided;
  }

  private static Dependency plain(Dependency dependency) {
    if (dependency instanceof RichDependency rich) {
      Dependency otherwise = rich.otherwise();
      return new RichDependency(
          rich.operator(),
          plain(rich.left()),
          plain(rich.right()),
          otherwise == null ? null : plain(otherwise));
    }
    Relation relation = (Relation) dependency;
    Evr evr = relation.evr();
    return evr == null || evr.release() != null
        ? relation
        : new Relation(relation.name(), relation.comparison(), Evr.parse(evr + "-1"));
  }
}
