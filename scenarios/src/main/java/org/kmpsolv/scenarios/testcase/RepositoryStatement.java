package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmpsolv.metadata.helix.HelixReader;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.solv.SolvReader;
import org.kmpsolv.metadata.susetags.SusetagsReader;
import org.kmpsolv.metadata.testtags.TestTagsReader;
import org.kmpsolv.metadata.universe.DerivedSupplements;

/** Reads {@code repo NAME PRIORITY TYPE FILE} and what it names. */
final class RepositoryStatement {
  static final String INLINE = "<inline>";

  private static final ImmutableList<String> TYPES =
      ImmutableList.of("testtags", "susetags", "solv", "helix");

  private static final Pattern PRIORITY = Pattern.compile("(-?\\d{1,9})(?:\\.(-?\\d{1,9}))?");

  private RepositoryStatement() {}

  static TestRepository read(Statement statement, TestcaseLines lines, Path directory) {
    if (statement.size() < 4) {
      throw statement.error("a repository has a name, a priority and a type");
    }
    Matcher priority = PRIORITY.matcher(statement.word(2));
    if (!priority.matches()) {
      throw statement.error("'" + statement.word(2) + "' is no priority");
    }
    String sub = priority.group(2);
    return new TestRepository(
        statement.word(1),
        Integer.parseInt(String.valueOf(priority.group(1))),
        sub == null ? 0 : Integer.parseInt(sub),
        packages(statement, lines, directory));
  }

  private static ImmutableList<PackageInfo> packages(
      Statement statement, TestcaseLines lines, Path directory) {
    String type = statement.word(3);
    if (type.equals("empty")) {
      return ImmutableList.of();
    }
    if (!TYPES.contains(type)) {
      throw statement.error(
          "repositories of type '"
              + type
              + "' cannot be read; "
              + String.join(", ", TYPES)
              + " and empty can");
    }
    if (statement.size() != 5) {
      throw statement.error("a file or <inline> stands behind the type");
    }
    List<PackageInfo> packages = new ArrayList<>();
    boolean inline = statement.word(4).equals(INLINE);
    int first = statement.line() + 1;
    Path file = directory.resolve(statement.word(4));
    switch (type) {
      case "solv" -> {
        if (inline) {
          throw statement.error("a repository of type 'solv' is a file");
        }
        SolvReader.read(file, packages::add);
      }
      case "susetags" -> {
        if (inline) {
          SusetagsReader.read(
              lines.inline(),
              lines.file(),
              first,
              info -> packages.add(DerivedSupplements.of(info)));
        } else {
          SusetagsReader.read(file, info -> packages.add(DerivedSupplements.of(info)));
        }
      }
      case "helix" -> {
        if (inline) {
          byte[] content = String.join("\n", lines.inline()).getBytes(StandardCharsets.UTF_8);
          HelixReader.read(lines.file() + " from line " + first, content, packages::add);
        } else {
          HelixReader.read(file, packages::add);
        }
      }
      default -> {
        if (inline) {
          TestTagsReader.read(lines.inline(), lines.file(), first, packages::add);
        } else {
          TestTagsReader.read(file, packages::add);
        }
      }
    }
    return ImmutableList.copyOf(packages);
  }
}
