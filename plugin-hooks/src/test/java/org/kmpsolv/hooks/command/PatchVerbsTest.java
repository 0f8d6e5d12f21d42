package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.Repositories;
import org.kmpsolv.resolver.Resolver;

/** patch, list-patches and patch-check, in zypper's words. */
final class PatchVerbsTest {
  private static final String CVE =
      "<severity>important</severity><issued date=\"2020-01-01\"/><references>"
          + "<reference type=\"cve\" id=\"CVE-1\" title=\"Bad\" href=\"h\"/></references>";

  @TempDir Path directory;
  private final Session session = new Session().planningWith(Resolver::resolve);

  @BeforeEach
  void write() {
    new Repositories().add("a", "1-1", "x86_64").add("b", "1-1", "x86_64").write(at("system"));
    new Repositories()
        .add("a", "2-1", "x86_64")
        .add("b", "2-1", "x86_64")
        .addUpdate("pa", "security", "a", "2-1", CVE)
        .addUpdate("pb", "recommended", "b", "2-1", "<issued date=\"2021-01-01\"/>")
        .addUpdate("po", "optional", "b", "2-1", "")
        .addUpdate("pz", "security", "z", "2-1", "")
        .write(at("up"));
  }

  private Path at(String name) {
    return directory.resolve(name);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--repo", at("up").toString(), "--installed", at("system").toString()));
    return session.run(all.toArray(new String[0]));
  }

  @Test
  void listsThoseThatAreNeeded() {
    assertEquals(0, run("list-patches", "-q"));
    assertEquals(
        """

        Repository | Name | Category    | Severity  | Interactive | Status   | Summary
        -----------+------+-------------+-----------+-------------+----------+---------
        up         | pa   | security    | important | ---         | needed   | Fix of a
        up         | pb   | recommended |           | ---         | needed   | Fix of b
        up         | po   | optional    |           | ---         | optional | Fix of b

        Found 3 applicable patches:
        1 patch optional (use '--with-optional' to include optional patches)
        2 patches needed (1 security patch)
        """,
        session.out());
  }

  @Test
  void listsWhatIsSelected() {
    run("lp", "-q", "--date", "2020-06-01", "-g", "security");
    assertTrue(session.out().contains("| pa "), session.out());
    assertFalse(session.out().contains("| pb "), session.out());
    assertTrue(session.out().contains("Considering 1 out of 3 applicable patches:"));
    run("lp", "-q", "--all");
    assertTrue(session.out().contains("| not needed | Fix of z"), session.out());
  }

  @Test
  void listsIssues() {
    run("lp", "-q", "--cve");
    assertTrue(session.out().contains("cve   | CVE-1 | pa "), session.out());
    run("lp", "-q", "--cve=CVE-2");
    assertEquals("No matching issues found.\n", session.out());
  }

  @Test
  void countsForScripts() {
    assertEquals(101, run("patch-check", "-q"));
    assertTrue(session.out().endsWith("2 patches needed (1 security patch)\n"), session.out());
    assertEquals(0, run("pchk", "--updatestack-only"));
    new Repositories().addUpdate("pb", "recommended", "b", "2-1", "").write(at("up"));
    assertEquals(100, run("pchk"));
  }

  @Test
  void plansWhatIsNeeded() {
    assertEquals(0, run("patch", "-q", "-g", "security"));
    assertTrue(
        session.out().contains("The following NEW patch is going to be installed:\n  pa\n"),
        session.out());
    assertTrue(
        session.out().contains("The following package is going to be upgraded:\n  a\n"),
        session.out());
    assertTrue(session.out().contains("1 package to upgrade.\n"), session.out());
    assertEquals(0, run("patch"));
    assertTrue(
        session.out().contains("The following 2 NEW patches are going to be installed:\n  pa pb\n"),
        session.out());
    assertTrue(session.out().contains("Patch 'po-1' is optional;"), session.out());
  }

  @Test
  void plansWhatIsNamed() {
    assertEquals(0, run("patch", "po"));
    assertTrue(session.out().contains("upgraded:\n  b\n"), session.out());
    assertEquals(0, run("patch", "--cve", "CVE-1"));
    assertTrue(session.out().contains("upgraded:\n  a\n"), session.out());
    assertEquals(0, run("patch", "pz"));
    assertTrue(session.out().contains("Patch 'pz-1' is not needed."), session.out());
    assertEquals(104, run("patch", "nothing"));
    assertEquals(104, run("patch", "--cve", "CVE-2"));
    assertTrue(
        session.errors().contains("Fix for CVE issue number CVE-2 was not found or is not needed."),
        session.errors());
    assertEquals(3, run("patch", "--date", "soon"));
  }

  /** A plan of packages does not even look at the advisories; one that names a patch does. */
  @Test
  void otherPlansDoNotReadAdvisories() throws IOException {
    assertEquals(0, run("install", "patch:pa"));
    Files.writeString(at("up").resolve("repodata/updateinfo.xml"), "broken");
    assertEquals(0, run("update"));
    assertEquals(4, run("patch"));
    assertEquals(4, run("install", "patch:pa"));
  }
}
