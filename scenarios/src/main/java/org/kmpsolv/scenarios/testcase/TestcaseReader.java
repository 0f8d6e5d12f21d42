package org.kmpsolv.scenarios.testcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.scenarios.testcase.DependencyTree.Joined;
import org.kmpsolv.scenarios.testcase.DependencyTree.Name;

/**
 * Reads a test case. What is said of repositories, of the system and of the pool holds for all runs
 * that follow; jobs, namespaces and solver flags for one. Unlike libsolv, what cannot be read is an
 * error, never passed over.
 */
final class TestcaseReader {
  private static final ImmutableSet<String> FEATURES = ImmutableSet.of("complex_deps");
  private static final ImmutableSet<String> NO_ARCHITECTURE = ImmutableSet.of("unset", "-");
  private static final ImmutableSet<String> DISTRIBUTIONS = ImmutableSet.of("*", "rpm");
  private static final String NAMESPACE = "namespace:";

  private final TestcaseLines lines;
  private final Path directory;
  private final ImmutableList.Builder<TestRun> runs = ImmutableList.builder();

  private final List<TestRepository> repositories = new ArrayList<>();
  private String architecture = "";
  private String installed = "";
  private final EnumSet<PoolFlag> poolFlags = EnumSet.noneOf(PoolFlag.class);
  private final List<ImmutableList<String>> vendorClasses = new ArrayList<>();
  private final List<JobSelection> disabled = new ArrayList<>();

  private int firstLine = 1;
  private EnumSet<SolverFlag> solverFlags = EnumSet.copyOf(SolverFlag.DEFAULT);
  private Set<String> facts = new LinkedHashSet<>();
  private List<JobStatement> jobs = new ArrayList<>();
  private final IdentifierStack identifiers = new IdentifierStack();
  private final Set<String> automatic = new LinkedHashSet<>();
  private ImmutableSet<ResultType> results = ResultType.DEFAULT;
  private @Nullable ImmutableList<String> expected;

  private TestcaseReader(Path file) {
    this.lines = TestcaseLines.open(file);
    this.directory = Objects.requireNonNullElse(file.getParent(), Path.of(""));
  }

  static ImmutableList<TestRun> read(Path file) {
    TestcaseReader reader = new TestcaseReader(file);
    for (Statement each = reader.lines.next(); each != null; each = reader.lines.next()) {
      reader.accept(each);
    }
    reader.endRun();
    return reader.runs.build();
  }

  private void accept(Statement statement) {
    String verb = statement.word(0);
    if (statement.size() < 2 && !verb.equals("nextjob")) {
      throw statement.error("nothing stands behind '" + verb + "'");
    }
    switch (verb) {
      case "repo" -> repository(statement);
      case "system" -> system(statement);
      case "poolflags" -> flags(statement, PoolFlag.class, "pool flag", poolFlags);
      case "solverflags" -> flags(statement, SolverFlag.class, "solver flag", solverFlags);
      case "vendorclass" -> vendorClasses.add(statement.decoded(1));
      case "namespace" -> namespace(statement);
      case "disable" ->
          disabled.add(
              JobReader.selection(statement, statement.words().subList(1, statement.size())));
      case "feature" -> feature(statement);
      case "job" -> jobs.add(JobReader.job(statement));
      case "genid" -> identifiers.accept(statement);
      case "evrcmp" -> jobs.add(versions(statement));
      case "autoinst" -> automatic(statement);
      case "result" -> result(statement);
      case "nextjob" -> nextJob(statement);
      default -> throw statement.error("'" + verb + "' is not known");
    }
  }

  private void repository(Statement statement) {
    if (!jobs.isEmpty() || !disabled.isEmpty()) {
      throw statement.error("a repository comes before what is disabled and before the jobs");
    }
    repositories.add(RepositoryStatement.read(statement, lines, directory));
  }

  private void system(Statement statement) {
    if (!jobs.isEmpty()) {
      throw statement.error("the system comes before the jobs");
    }
    if (statement.size() < 3) {
      throw statement.error("a system has an architecture and a kind of distribution");
    }
    if (Stream.of(statement.word(2).split(",")).noneMatch(DISTRIBUTIONS::contains)) {
      throw statement.error("distributions of kind '" + statement.word(2) + "' are not known");
    }
    architecture = NO_ARCHITECTURE.contains(statement.word(1)) ? "" : statement.word(1);
    if (architecture.startsWith(":")) {
      throw statement.error("an order of architectures is not known, the name of one is");
    }
    if (statement.size() > 3) {
      installed = statement.word(3);
      if (repositories.stream().noneMatch(each -> each.name().equals(installed))) {
        throw statement.error("there is no repository '" + installed + "'");
      }
    }
  }

  private static <F extends Enum<F> & Keyword> void flags(
      Statement statement, Class<F> kind, String what, EnumSet<F> flags) {
    for (String word : statement.from(1).split("[ ,]+")) {
      if (word.startsWith("!")) {
        flags.remove(statement.keyword(kind, what, word.substring(1)));
      } else {
        flags.add(statement.keyword(kind, what, word));
      }
    }
  }

  private void namespace(Statement statement) {
    String fact = statement.word(1);
    if (!fact.startsWith(NAMESPACE) || !fact.contains("(") || !fact.endsWith(")")) {
      throw statement.error("'" + fact + "' is no namespace");
    }
    for (String provider : statement.words().subList(2, statement.size())) {
      if (!provider.equals("@SYSTEM")) {
        throw statement.error("only @SYSTEM provides a namespace, not '" + provider + "'");
      }
      facts.add(fact.substring(NAMESPACE.length()));
    }
  }

  private static void feature(Statement statement) {
    for (String feature : statement.words().subList(1, statement.size())) {
      if (!FEATURES.contains(feature)) {
        throw statement.error("the feature '" + feature + "' is missing");
      }
    }
  }

  private static TestJob versions(Statement statement) {
    if (statement.size() != 3) {
      throw statement.error("two versions are compared");
    }
    Name left = new Name(statement.word(1));
    Name right = new Name(statement.word(2));
    return noop(new Joined(left, Versions.comparison(left.text(), right.text()), right));
  }

  private static TestJob noop(DependencyTree dependency) {
    return new TestJob(JobAction.NOOP, new JobSelection.Providing(dependency), ImmutableSet.of());
  }

  private void automatic(Statement statement) {
    if (statement.size() != 3 || !statement.word(1).equals("name")) {
      throw statement.error("'autoinst' is followed by 'name' and a name");
    }
    automatic.add(statement.word(2));
  }

  private void result(Statement statement) {
    results = statement.keywords(ResultType.class, "result", statement.word(1));
    if (statement.size() == 2) {
      expected = null;
    } else if (statement.word(2).equals(RepositoryStatement.INLINE)) {
      expected = ImmutableList.sortedCopyOf(lines.inline());
    } else {
      expected =
          ImmutableList.sortedCopyOf(TestcaseLines.read(directory.resolve(statement.word(2))));
    }
  }

  private void nextJob(Statement statement) {
    boolean reuse = statement.size() == 2 && statement.word(1).equals("reusesolver");
    if (statement.size() > 1 && !reuse) {
      throw statement.error("behind 'nextjob' stands nothing, or 'reusesolver'");
    }
    EnumSet<SolverFlag> kept = solverFlags;
    endRun();
    solverFlags = reuse ? kept : EnumSet.copyOf(SolverFlag.DEFAULT);
  }

  private void endRun() {
    Lists.reverse(identifiers.take()).forEach(each -> jobs.add(noop(each)));
    if (!automatic.isEmpty()) {
      jobs.addAll(userInstalled());
    }
    runs.add(
        new TestRun(
            firstLine,
            ImmutableList.copyOf(repositories),
            architecture,
            installed,
            ImmutableSet.copyOf(poolFlags),
            ImmutableSet.copyOf(solverFlags),
            ImmutableList.copyOf(vendorClasses),
            ImmutableList.copyOf(disabled),
            ImmutableSet.copyOf(facts),
            ImmutableList.copyOf(jobs),
            results,
            expected));
    firstLine = lines.number() + 1;
    facts = new LinkedHashSet<>();
    jobs = new ArrayList<>();
    automatic.clear();
    results = ResultType.DEFAULT;
    expected = null;
  }

  /** What was not installed automatically was asked for. */
  private List<TestJob> userInstalled() {
    return repositories.stream()
        .filter(each -> each.name().equals(installed))
        .flatMap(each -> each.packages().stream())
        .map(info -> info.name())
        .distinct()
        .filter(name -> !automatic.contains(name))
        .map(
            name ->
                new TestJob(
                    JobAction.USER_INSTALLED,
                    new JobSelection.Named(new Name(name)),
                    ImmutableSet.of()))
        .toList();
  }
}
