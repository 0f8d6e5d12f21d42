package org.kmpsolv.metadata.solv;

import com.google.common.io.BaseEncoding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a file holds as libsolv's {@code dumpsolv} does, so that the two can be compared:
 * keys, what is said of the repository, and each solvable with all its values.
 */
final class Dump implements Values {
  private static final int FIRST_SOLVABLE = 2;

  private final SolvFile file;
  private final StringBuilder repository = new StringBuilder();
  private final StringBuilder solvables = new StringBuilder();
  private StringBuilder out = repository;
  private String indent = "";
  private int count;

  private Dump(SolvFile file) {
    this.file = file;
  }

  static String of(Path path) {
    List<Dump> dumps = new ArrayList<>();
    SolvFile.read(
        path,
        file -> {
          dumps.add(new Dump(file));
          return dumps.get(0);
        });
    return dumps.get(0).text();
  }

  private String text() {
    Header header = file.header();
    StringBuilder text = new StringBuilder();
    text.append("repodata 1 has ").append(header.keys() - 1).append(" keys, ");
    text.append(header.schemata() - 1).append(" schemata\n");
    file.keys().stream().skip(1).forEach(key -> text.append(describe(key)));
    if (header.directories() > 0) {
      text.append("  localpool has ").append(header.directories()).append(" directories\n");
    }
    text.append("\n").append(repository).append("\n");
    text.append("repo 1 contains ").append(header.solvables()).append(" solvables\n");
    text.append("repo start: 2 end: ").append(FIRST_SOLVABLE + header.solvables()).append("\n");
    return text.append(solvables).toString();
  }

  /** As libsolv has it when it has read the key; the number of a constant's string is its own. */
  private static String describe(Key key) {
    KeyType type = key.type() == KeyType.RELATIVE_ID_ARRAY ? KeyType.ID_ARRAY : key.type();
    int storage = isMain(key.name()) ? 1 : key.storage() == Key.Storage.IN_PAGES ? 3 : 2;
    return "  "
        + key.name()
        + " (type repokey:type:"
        + type.word()
        + " size "
        + (type == KeyType.CONSTANT_ID ? "?" : key.size())
        + " storage "
        + storage
        + ")\n";
  }

  private static boolean isMain(String name) {
    return switch (name) {
      case "solvable:name",
          "solvable:arch",
          "solvable:evr",
          "solvable:vendor",
          "solvable:provides",
          "solvable:obsoletes",
          "solvable:conflicts",
          "solvable:requires",
          "solvable:recommends",
          "solvable:suggests",
          "solvable:supplements",
          "solvable:enhances",
          "rpm:dbid" ->
          true;
      default -> false;
    };
  }

  private void line(String text) {
    out.append(indent).append(text).append('\n');
  }

  @Override
  public boolean wants(Key key) {
    return true;
  }

  private static boolean isSolvables(Key key) {
    return key.name().equals("repository:solvables");
  }

  @Override
  public void beginArray(Key key, int size) {
    if (isSolvables(key)) {
      out = solvables;
    } else {
      line(key.name() + ":");
    }
  }

  @Override
  public void beginEntry(Key array) {
    if (isSolvables(array)) {
      count++;
      line("\nsolvable " + count + " (" + (count + FIRST_SOLVABLE - 1) + "):");
    } else {
      indent += "  ";
    }
  }

  @Override
  public void endEntry(Key array) {
    if (!isSolvables(array)) {
      indent = indent.substring(2);
      line("");
    }
  }

  @Override
  public void endArray(Key key) {
    if (isSolvables(key)) {
      out = repository;
    }
  }

  @Override
  public void flag(Key key) {
    line(key.name() + ": (void)");
  }

  @Override
  public void number(Key key, long number) {
    // libsolv takes a number of 0 in the rpm database for none.
    if (number != 0 || !key.name().equals("rpm:dbid")) {
      line(key.name() + ": " + number);
    }
  }

  @Override
  public void text(Key key, String text) {
    line(key.name() + ": " + text);
  }

  @Override
  public void id(Key key, int id) {
    line(key.name() + ": " + new RelationText(file).of(id));
  }

  @Override
  public void ids(Key key, int[] ids) {
    if (ids.length > 0) {
      line(key.name() + ":");
    }
    for (int id : ids) {
      line("  " + (id == 0 ? marker(key) : new RelationText(file).of(id)));
    }
  }

  private static String marker(Key key) {
    return key.name().equals("solvable:requires") ? "solvable:prereqmarker" : "solvable:filemarker";
  }

  @Override
  public void bytes(Key key, byte[] bytes) {
    String hex = BaseEncoding.base16().lowerCase().encode(bytes);
    if (key.type() != KeyType.BINARY) {
      line(key.name() + ": " + hex + " (" + key.type().word() + ")");
    } else if (bytes.length == 0) {
      line(key.name() + ": len 0");
    } else {
      line(
          key.name()
              + ": "
              + hex.substring(0, 2)
              + ".."
              + hex.substring(hex.length() - 2)
              + " len "
              + bytes.length);
    }
  }

  @Override
  public void directory(Key key, int directory) {
    line(key.name() + ": ?");
  }

  @Override
  public void beginList(Key key) {
    line(key.name() + ":");
  }

  @Override
  public void file(Key key, int directory, String name) {
    line("  " + file.directories().path(directory, name));
  }

  @Override
  public void usage(Key key, int directory, int kibibytes, int files) {
    line("  " + file.directories().path(directory) + " " + kibibytes + " " + files);
  }
}
