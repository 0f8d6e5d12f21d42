package org.kmpsolv.metadata.universe;

import com.google.common.primitives.ImmutableIntArray;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Relation;
import org.kmpsolv.metadata.model.Repository;

/** Turns packages, which come in canonical order, into the columns of a universe. Used once. */
final class UniverseAssembler {
  private static final DependencyKind[] KINDS = DependencyKind.values();

  private final List<Repository> repositories;
  private final Set<String> wantedPaths;
  private final StringTable.Builder strings = new StringTable.Builder();
  private final DependencyTable.Builder dependencies;
  private final IntsBuilder cells = new IntsBuilder();
  private final IntsBuilder texts = new IntsBuilder();
  private final List<long[]> numbers = new ArrayList<>();
  private final List<Lists.Builder> lists = new ArrayList<>();
  private final Lists.Builder preRequires = new Lists.Builder();
  private final IntsBuilder providedNames = new IntsBuilder();
  private final IntsBuilder providingPackages = new IntsBuilder();
  private final IntsBuilder providedDependencies = new IntsBuilder();
  private final BitSet met = new BitSet();

  /**
   * @param numbers those that the rows have for dependencies
   * @param numbered the dependencies by them
   */
  UniverseAssembler(
      List<Repository> repositories,
      DependencyNumbers numbers,
      Dependency[] numbered,
      Set<String> wantedPaths) {
    this.repositories = repositories;
    this.dependencies = new DependencyTable.Builder(strings, numbers, numbered);
    this.wantedPaths = wantedPaths;
    for (DependencyKind kind : KINDS) {
      lists.add(kind.ordinal(), new Lists.Builder());
    }
  }

  void add(PackageBatch.Row row, Set<String> moreFiles) {
    PackageInfo info = row.info();
    int id = numbers.size();
    cells.add(strings.intern(info.name()));
    cells.add(strings.intern(info.evr().toString()));
    cells.add(strings.intern(info.arch()));
    cells.add(strings.intern(info.vendor()));
    cells.add(repositories.indexOf(row.repository()));
    for (String text :
        List.of(
            info.summary(),
            info.description(),
            info.url(),
            info.license(),
            info.sourcePackage(),
            info.location(),
            info.checksum())) {
      texts.add(strings.intern(text));
    }
    numbers.add(new long[] {info.buildTime(), info.downloadSize(), info.installedSize()});
    for (DependencyKind kind : KINDS) {
      Lists.Builder list = lists.get(kind.ordinal());
      ImmutableIntArray entries = row.dependencies().get(kind.ordinal());
      for (int i = 0; i < entries.length(); i++) {
        int dependencyId = dependencies.intern(entries.get(i));
        list.add(dependencyId);
        if (kind == DependencyKind.PROVIDES) {
          provide(id, dependencyId);
        } else if (UniverseBuilder.isMet(kind)) {
          met.set(dependencyId);
        }
      }
      list.end();
    }
    row.preRequires().forEach(number -> preRequires.add(dependencies.intern(number)));
    preRequires.end();
    info.files().stream().filter(wantedPaths::contains).forEach(path -> provideFile(id, path));
    moreFiles.stream()
        .filter(path -> !info.files().contains(path))
        .forEach(path -> provideFile(id, path));
  }

  private void provideFile(int id, String path) {
    provide(id, dependencies.intern(Relation.of(path)));
  }

  private void provide(int id, int dependencyId) {
    if (dependencies.isRelation(dependencyId)) {
      providedNames.add(dependencies.left(dependencyId));
      providingPackages.add(id);
      providedDependencies.add(dependencyId);
    }
  }

  Universe assemble() {
    IntBuffer meanings = meanings();
    repositories.forEach(repository -> strings.intern(repository.alias()));
    StringTable stringTable = strings.build();
    DependencyTable dependencyTable = dependencies.build(stringTable);
    int packages = numbers.size();
    PackageTable packageTable =
        new PackageTable(
            List.copyOf(repositories),
            IntBuffer.wrap(cells.toArray()),
            IntBuffer.wrap(texts.toArray()),
            LongBuffer.wrap(numbers.stream().flatMapToLong(Arrays::stream).toArray()));
    IntsBuilder names = new IntsBuilder();
    IntsBuilder ids = new IntsBuilder();
    for (int id = 0; id < packages; id++) {
      names.add(packageTable.nameId(id));
      ids.add(id);
    }
    List<Lists> dependencyLists = lists.stream().map(Lists.Builder::build).toList();
    ProviderIndex index =
        new ProviderIndex(
            Lists.group(stringTable.size(), names, ids),
            Lists.group(stringTable.size(), providedNames, providingPackages),
            Lists.group(stringTable.size(), providedNames, providedDependencies));
    ProviderSets sets =
        ProviderSets.of(
            dependencies.values(),
            dependencyTable,
            stringTable,
            packageTable,
            index,
            met,
            meanings);
    return new Universe(
        stringTable,
        dependencyTable,
        packageTable,
        dependencyLists,
        preRequires.build(),
        index,
        meanings,
        sets,
        sets.fold(dependencyLists.get(DependencyKind.REQUIRES.ordinal()), packages),
        null);
  }

  /**
   * What each dependency means; the meanings, and the operands of what is met, are to be met too.
   */
  private IntBuffer meanings() {
    IntsBuilder meanings = new IntsBuilder();
    // Meanings are dependencies themselves, so the list grows while it is walked.
    Dependency[] values = dependencies.values();
    for (int id = 0; id < values.length; id++) {
      Dependency means = Namespaces.meaning(values[id]);
      int meaning = means == values[id] ? id : dependencies.intern(means);
      meanings.add(meaning);
      if (met.get(id)) {
        met.set(meaning);
      }
    }
    Dependency[] all = dependencies.values();
    for (int id = values.length; id < all.length; id++) {
      meanings.add(id);
    }
    for (int id = all.length - 1; id >= 0; id--) {
      if (met.get(id)) {
        dependencies.operands(id).forEach(met::set);
      }
    }
    return IntBuffer.wrap(meanings.toArray());
  }
}
