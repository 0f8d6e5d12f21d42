package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.testcase.SelectionJob.Kind;
import org.kmpsolv.scenarios.testcase.SelectionJob.Reading;

/** Reads what stands behind {@code job} and {@code disable}. Errors name the place. */
final class JobReader {
  private static final String NAMESPACE = "namespace:";

  private JobReader() {}

  /** Reads {@code install name A [weak]}, and {@code install selection A name,rel [weak]}. */
  static JobStatement job(Statement statement) {
    List<String> words = statement.words();
    if (words.size() < 4) {
      throw statement.error("a job is an action, a selection and what is selected");
    }
    JobAction action = action(statement, words.get(1));
    ImmutableSet<JobFlag> flags = ImmutableSet.of();
    String last = words.get(words.size() - 1);
    if (words.size() > 4 && last.startsWith("[") && last.endsWith("]")) {
      flags = statement.keywords(JobFlag.class, "job flag", last.substring(1, last.length() - 1));
      words = words.subList(0, words.size() - 1);
    }
    Kind kind = kind(words.get(2));
    return kind == null
        ? new TestJob(action, selection(statement, words.subList(2, words.size())), flags)
        : selectionJob(statement, action, flags, kind, words.subList(3, words.size()));
  }

  private static JobAction action(Statement statement, String word) {
    // What libsolv called it first.
    JobAction action =
        word.equals("noobsoletes") ? JobAction.MULTIVERSION : Keyword.find(JobAction.class, word);
    if (action == null) {
      throw statement.error("'" + word + "' is no job");
    }
    return action;
  }

  private static @Nullable Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static SelectionJob selectionJob(
      Statement statement,
      JobAction action,
      ImmutableSet<JobFlag> flags,
      Kind kind,
      List<String> words) {
    int first = kind == Kind.WORDS ? 0 : 1;
    if (words.size() < first + 2) {
      throw statement.error("a selection is what is selected and how it is read");
    }
    return new SelectionJob(
        action,
        flags,
        kind,
        first == 0 ? "" : words.get(0),
        String.join(" ", words.subList(first, words.size() - 1)),
        statement.keywords(Reading.class, "selection flag", words.get(words.size() - 1)));
  }

  /** Reads {@code name A = 1}, {@code pkg A-1-1.noarch@repo} and so on. */
  static JobSelection selection(Statement statement, List<String> words) {
    List<String> rest = words.subList(1, words.size());
    String text = String.join(" ", rest);
    return switch (words.get(0)) {
      case "name" -> new JobSelection.Named(dependency(statement, text));
      case "provides" -> new JobSelection.Providing(provided(statement, text));
      case "pkg" -> new JobSelection.Single(single(statement, rest));
      case "repo" -> new JobSelection.OfRepository(single(statement, rest));
      case "oneof" ->
          new JobSelection.OneOf(
              text.equals("nothing") ? ImmutableList.of() : ImmutableList.copyOf(rest));
      case "all" -> {
        if (!text.equals("packages")) {
          throw statement.error("'all' is followed by 'packages'");
        }
        yield new JobSelection.All();
      }
      default -> throw statement.error("'" + words.get(0) + "' is no selection");
    };
  }

  private static String single(Statement statement, List<String> words) {
    if (words.size() != 1) {
      throw statement.error("one word is wanted behind the selection");
    }
    return words.get(0);
  }

  /** What a namespace holds is one dependency, and may be nothing: {@code (<NULL>)}. */
  private static DependencyTree provided(Statement statement, String text) {
    int open = text.indexOf('(');
    if (!text.startsWith(NAMESPACE) || open < 0 || !text.endsWith(")")) {
      return dependency(statement, text);
    }
    return new DependencyTree.Joined(
        new DependencyTree.Name(text.substring(0, open)),
        DependencyTreeReader.NAMESPACE,
        dependency(statement, text.substring(open + 1, text.length() - 1)));
  }

  static DependencyTree dependency(Statement statement, String text) {
    try {
      return DependencyTreeReader.read(text);
    } catch (IllegalArgumentException e) {
      throw statement.error(String.valueOf(e.getMessage()));
    }
  }
}
