package org.kmpsolv.metadata.solv;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.DependencyKind;
import org.kmpsolv.metadata.model.PackageInfo;

/** Makes a package of the values of each solvable. */
final class PackageValues implements Values {
  private final SolvFile file;
  private final Consumer<PackageInfo> sink;
  private final Dependencies dependencies;
  private final int preRequiresMarker;
  private final int filesMarker;
  private @Nullable SolvableDraft draft;

  PackageValues(SolvFile file, Consumer<PackageInfo> sink) {
    this.file = file;
    this.sink = sink;
    this.dependencies = new Dependencies(file);
    this.preRequiresMarker = file.strings().idOf("solvable:prereqmarker");
    this.filesMarker = file.strings().idOf("solvable:filemarker");
  }

  @Override
  public boolean wants(Key key) {
    return switch (key.name()) {
      case "repository:solvables",
          "solvable:name",
          "solvable:evr",
          "solvable:arch",
          "solvable:vendor",
          "solvable:summary",
          "solvable:description",
          "solvable:url",
          "solvable:license",
          "solvable:sourcename",
          "solvable:sourceevr",
          "solvable:sourcearch",
          "solvable:mediadir",
          "solvable:mediafile",
          "solvable:checksum",
          "solvable:buildtime",
          "solvable:downloadsize",
          "solvable:installsize",
          "solvable:filelist" ->
          true;
      default -> kind(key) != null;
    };
  }

  private static @Nullable DependencyKind kind(Key key) {
    return switch (key.name()) {
      case "solvable:provides" -> DependencyKind.PROVIDES;
      case "solvable:requires" -> DependencyKind.REQUIRES;
      case "solvable:conflicts" -> DependencyKind.CONFLICTS;
      case "solvable:obsoletes" -> DependencyKind.OBSOLETES;
      case "solvable:recommends" -> DependencyKind.RECOMMENDS;
      case "solvable:supplements" -> DependencyKind.SUPPLEMENTS;
      case "solvable:suggests" -> DependencyKind.SUGGESTS;
      case "solvable:enhances" -> DependencyKind.ENHANCES;
      default -> null;
    };
  }

  @Override
  public void beginEntry(Key array) {
    draft = new SolvableDraft();
  }

  @Override
  public void endEntry(Key array) {
    if (draft != null) {
      sink.accept(draft.build(file.cursor()));
    }
    draft = null;
  }

  @Override
  public void flag(Key key) {
    if (draft != null) {
      draft.asItself(key.name());
    }
  }

  @Override
  public void text(Key key, String text) {
    if (draft != null) {
      draft.text(key.name(), text);
    }
  }

  @Override
  public void id(Key key, int id) {
    if (draft == null) {
      return;
    }
    if (key.name().equals("solvable:evr")) {
      draft.evr(dependencies.evr(id));
    } else {
      draft.text(key.name(), dependencies.string(id));
    }
  }

  @Override
  public void number(Key key, long number) {
    if (draft != null) {
      draft.number(key.name(), number);
    }
  }

  @Override
  public void bytes(Key key, byte[] bytes) {
    if (draft != null && key.type().checksumLength() > 0) {
      draft.checksum(bytes);
    }
  }

  @Override
  public void file(Key key, int directory, String name) {
    if (draft != null) {
      draft.file(file.directories().path(directory, name));
    }
  }

  @Override
  public void ids(Key key, int[] ids) {
    DependencyKind kind = kind(key);
    if (draft == null || kind == null) {
      return;
    }
    boolean behindMarker = false;
    for (int id : ids) {
      if (isMarker(kind, id)) {
        behindMarker = true;
      } else {
        // What is behind an id is compared whenever it is used.
        file.cursor().pay(file.relations().parts(id));
        draft.dependency(kind, dependencies.get(id), behindMarker);
      }
    }
  }

  private boolean isMarker(DependencyKind kind, int id) {
    return id == 0
        || (kind == DependencyKind.REQUIRES && id == preRequiresMarker)
        || (kind == DependencyKind.PROVIDES && id == filesMarker);
  }
}
