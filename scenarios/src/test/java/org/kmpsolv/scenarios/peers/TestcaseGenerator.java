package org.kmpsolv.scenarios.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes random test cases: a machine, repositories, and several questions with every kind of job.
 * The same seed gives the same text.
 */
final class TestcaseGenerator {
  /** The line before a question. */
  static final String QUESTION = "# question";

  private static final int QUESTIONS = 4;

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
  private static final List<String> CAPABILITIES = List.of("x", "y", "z");
  private static final List<String> COMPARISONS = List.of("=", "<", "<=", ">", ">=");
  private static final List<String> FLAGS =
      List.of(
          "allowuninstall",
          "allowdowngrade",
          "allowvendorchange",
          "allowarchchange",
          "!allownamechange",
          "keeporphans",
          "breakorphans",
          "ignorerecommended",
          "addalreadyrecommended",
          "strongrecommends",
          "bestobeypolicy",
          "installalsoupdates",
          "noinfarchcheck",
          "!dupallowdowngrade",
          "!dupallowvendorchange",
          "!dupallowarchchange",
          "strictrepopriority",
          "splitprovides",
          "noupdateprovide",
          "needupdateprovide");

  private static final List<String> INSTALL_FLAGS =
      List.of("", "", "", "", "", "", " [weak]", " [orupdate]", " [weak,orupdate]");

  private static final List<String> MANY_ARCHITECTURES =
      List.of("x86_64", "x86_64", "x86_64", "i686", "i586", "i586", "noarch");

  private static final String PATH = "/usr/bin/split";

  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final List<String> available = new ArrayList<>();
  private final List<String> installed = new ArrayList<>();
  private boolean manyArchitectures;

  private TestcaseGenerator(long seed) {
    // Seeds that follow each other begin alike.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** The lines of a test case. */
  static List<String> generate(long seed) {
    TestcaseGenerator generator = new TestcaseGenerator(seed);
    generator.packages();
    for (int i = 0; i < QUESTIONS; i++) {
      if (i > 0) {
        generator.lines.add("nextjob");
      }
      generator.question();
    }
    return generator.lines;
  }

  private boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void packages() {
    manyArchitectures = chance(20);
    lines.add("repo @System 0 testtags <inline>");
    lines.add("#>=Ver: 3.0");
    List<String> there = NAMES.stream().filter(name -> chance(55)).toList();
    for (String name : there) {
      add("@System", name, 1 + random.nextInt(2), installed);
      if (chance(5)) {
        // What a broken transaction leaves behind.
        add("@System", name, 3, installed);
      }
    }
    boolean second = chance(60);
    for (String alias : second ? List.of("one", "two") : List.of("one")) {
      String priority = (chance(75) ? "0" : "10") + (chance(30) ? "." + random.nextInt(3) : "");
      lines.add("repo " + alias + " " + priority + " testtags <inline>");
      lines.add("#>=Ver: 3.0");
      TreeMap<String, Boolean> known = new TreeMap<>();
      for (int left = 3 + random.nextInt(second ? 5 : 8); left > 0; left--) {
        String name = pick(NAMES);
        int version = 1 + random.nextInt(3);
        if (known.putIfAbsent(name + version, true) == null) {
          add(alias, name, version, available);
        }
      }
    }
    lines.add("system x86_64 rpm @System");
  }

  private void add(String alias, String name, int version, List<String> known) {
    String arch = manyArchitectures ? pick(MANY_ARCHITECTURES) : chance(85) ? "x86_64" : "noarch";
    lines.add("#>=Pkg: " + name + " " + version + " 1 " + arch);
    lines.add("#>=Vnd: " + (chance(85) ? "SUSE" : "other"));
    lines.add("#>=Prv: " + name + " = " + version + "-1");
    if (chance(20)) {
      lines.add("#>=Tim: " + digit());
    }
    some("Prv", 35, () -> pick(CAPABILITIES) + (chance(40) ? " = " + digit() : ""));
    some("Req", 45, this::required);
    some("Con", 15, this::conflicting);
    some("Obs", 10, () -> pick(NAMES) + (chance(60) ? " < " + digit() : ""));
    some("Rec", 20, this::required);
    some("Sup", 8, this::required);
    some("Sup", 5, this::supplementedFact);
    some("Sug", 8, this::required);
    some("Enh", 8, this::required);
    some("Prv", 8, () -> PATH);
    some("Sup", 4, () -> "namespace:splitprovides(" + pick(NAMES) + " + " + PATH + ")");
    known.add(name + "-" + version + "-1." + arch + "@" + alias);
  }

  private interface Text {
    String get();
  }

  private void some(String tag, int chance, Text text) {
    while (chance(chance)) {
      lines.add("#>=" + tag + ": " + text.get());
    }
  }

  private int digit() {
    return 1 + random.nextInt(3);
  }

  private String relation() {
    String name = chance(60) ? pick(NAMES) : pick(CAPABILITIES);
    return chance(60) ? name : name + " " + pick(COMPARISONS) + " " + digit();
  }

  private String required() {
    if (chance(85)) {
      return relation();
    }
    return chance(20)
        ? otherwise("<IF>")
        : operand() + pick(List.of(" & ", " | ", " <IF> ", " + ", " - ")) + operand();
  }

  private String conflicting() {
    if (chance(85)) {
      return relation();
    }
    return chance(20)
        ? otherwise("<UNLESS>")
        : operand() + pick(List.of(" & ", " <UNLESS> ", " + ", " - ")) + operand();
  }

  private String otherwise(String operator) {
    return "%s %s (%s <ELSE> %s)".formatted(operand(), operator, operand(), operand());
  }

  private String supplementedFact() {
    String fact = "namespace:language(" + pick(List.of("de", "fr")) + ")";
    return chance(50) ? fact : fact + " & " + operand();
  }

  private String operand() {
    return "(" + relation() + ")";
  }

  private void question() {
    List<String> flags = FLAGS.stream().filter(flag -> chance(10)).toList();
    lines.add(QUESTION);
    // It says what the machine is for this question alone.
    lines.add("namespace namespace:language(de) @SYSTEM");
    if (!flags.isEmpty()) {
      lines.add("solverflags " + String.join(" ", flags));
    }
    List<String> jobs = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      jobs.add("job " + job());
    }
    lines.addAll(jobs);
    lines.add("result transaction,problems <inline>");
  }

  private String job() {
    return switch (random.nextInt(28)) {
      case 0, 1, 2, 3, 4 -> "install " + selection() + pick(INSTALL_FLAGS);
      case 5, 6 -> "erase " + selection() + pick(List.of("", "", " [cleandeps]", " [weak]"));
      case 7, 8 -> "update name " + pick(NAMES);
      case 9 -> "update all packages";
      case 10, 11 -> "distupgrade all packages";
      case 12 -> "distupgrade repo one";
      case 13 -> "distupgrade name " + pick(NAMES);
      case 14 -> "lock " + selection() + pick(List.of("", "", " [weak]"));
      case 15 -> pick(List.of("favor ", "disfavor ")) + selection();
      case 16 -> "blacklist " + selection();
      case 17 -> "allowuninstall name " + pick(NAMES);
      case 18 -> "multiversion name " + pick(NAMES);
      case 19 ->
          "weakendeps pkg " + pick(chance(50) && !installed.isEmpty() ? installed : available);
      case 20 -> "excludefromweak name " + pick(NAMES);
      // As zypper writes locks.
      case 21 -> "install pkg " + pick(installed.isEmpty() ? available : installed);
      case 22 -> "erase pkg " + pick(available);
      case 23 -> "verify name " + pick(NAMES);
      case 24 -> "verify all packages";
      case 25 -> "droporphaned " + pick(List.of("all packages", "name " + pick(NAMES)));
      case 26 -> "userinstalled name " + pick(NAMES);
      default ->
          pick(List.of("update ", "distupgrade "))
              + pick(List.of("all packages", "name " + pick(NAMES)))
              + " [forcebest]";
    };
  }

  private String selection() {
    if (chance(20) && !available.isEmpty()) {
      return "pkg " + pick(available);
    }
    if (chance(20)) {
      return "provides " + relation();
    }
    return "name " + pick(NAMES) + (chance(75) ? "" : " = " + digit());
  }
}
