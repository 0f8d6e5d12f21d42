package org.kmpsolv.hooks.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmpsolv.hooks.command.ExitCode;
import org.kmpsolv.hooks.manual.HelpPage.Entry;
import org.kmpsolv.metadata.peers.Programs;

class ManualTest {
  private static final String TEXT =
      """
      Usage: kmpsolv try [OPTIONS] CAP...
      Try it: 'this' or \\that.
            CAP                  What is wanted.
            --repo=[ALIAS=]DIR[,PRIORITY]
                                 A directory: or, a file.
            --no-allow-anything  Nothing at all.
            --allow-name-changes Others.
            --cve[=ISSUE]        Of an issue, or any.
        -b, --bugs=N             How many.
        -q, --quiet              Less.

      .solv files are read.
      """;

  private static final HelpPage PAGE = HelpPage.parse(TEXT);

  private static final Help HELP =
      new Help(
          "kmpsolv",
          "Plans.",
          ImmutableMap.of(ImmutableList.of("try", "t"), PAGE, ImmutableList.of("other"), PAGE));

  private static Entry entry(String value, String description, String... names) {
    return new Entry(ImmutableList.copyOf(names), value, description);
  }

  @Test
  void theHelpOfAVerbIsRead() {
    assertEquals(
        new HelpPage(
            "kmpsolv try [OPTIONS] CAP...",
            "Try it: 'this' or \\that.",
            ImmutableList.of(
                entry("", "What is wanted.", "CAP"),
                entry("=[ALIAS=]DIR[,PRIORITY]", "A directory: or, a file.", "--repo"),
                entry("", "Nothing at all.", "--no-allow-anything"),
                entry("", "Others.", "--allow-name-changes"),
                entry("[=ISSUE]", "Of an issue, or any.", "--cve"),
                entry("=N", "How many.", "-b", "--bugs"),
                entry("", "Less.", "-q", "--quiet")),
            ImmutableList.of(".solv files are read.")),
        PAGE);
    assertThrows(IllegalArgumentException.class, () -> HelpPage.parse("kmpsolv: a bug\n"));
  }

  @Test
  void aManPageHasAllOfIt() {
    String page =
        new Pages("kmpsolv 1", "2026-01-01", "")
            .of(HELP, HELP)
            .getOrDefault("man1/kmpsolv-try.1", "");
    assertTrue(
        page.startsWith(".TH \"KMPSOLV\\-TRY\" 1 \"2026-01-01\" \"kmpsolv 1\" \"kmpsolv\"\n"),
        page);
    assertTrue(page.contains("\nkmpsolv\\-try \\- Try it: 'this' or \\ethat\n"), page);
    assertTrue(page.contains("\n\\&.solv files are read.\n"), page);
    assertTrue(page.contains(".TP\n\\fB\\-b, \\-\\-bugs=N\\fR\nHow many.\n"), page);
  }

  @Test
  void theManPageOfACommandTellsEachExitStatus() throws IOException {
    String troff = Files.readString(Path.of("src/main/man/command.troff"));
    String statuses = troff.substring(0, troff.indexOf(".SH ENVIRONMENT"));
    for (ExitCode code : ExitCode.values()) {
      assertTrue(
          statuses.lines().anyMatch(line -> line.matches("\\.B.*\\b" + code.number() + "\\b.*")),
          code::toString);
    }
  }

  @Test
  void bashCompletes(@TempDir Path work) throws IOException, InterruptedException {
    Programs.assumePresent("bash");
    Path script = Files.writeString(work.resolve("kmpsolv"), Completions.bash(HELP));
    assertEquals("try other --help --version", complete(script, "kmpsolv", ""));
    assertEquals("other", complete(script, "kmpsolv", "o"));
    assertEquals("--repo=", complete(script, "kmpsolv", "t", "--r"));
    assertEquals("--cve", complete(script, "kmpsolv", "-q", "try", "--c"));
    assertEquals("", complete(script, "kmpsolv", "try", "fi"));
  }

  private static String complete(Path script, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                """
                . "$1" && shift && COMP_WORDS=("$@") && COMP_CWORD=$(($# - 1))
                _kmpsolv kmpsolv "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
                echo "${COMPREPLY[*]}"
                """,
                "bash",
                script.toString()));
    command.addAll(List.of(words));
    return Programs.run(command).strip();
  }
}
