package org.kmpsolv.hooks.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build runs: writes man pages and completions as they lie below {@code /usr/share}. */
public final class Manual {
  private Manual() {}

  /**
   * Writes them.
   *
   * @param arguments the directory to write to, the version, the date, and a file of troff that
   *     follows in the page of each command
   */
  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    Help kmpsolv = Help.ofKmpsolv();
    Pages pages =
        new Pages(
            "kmpsolv " + arguments[1],
            arguments[2].substring(0, "2026-01-01".length()),
            Files.readString(Path.of(arguments[3])));
    for (var page : pages.of(kmpsolv, Help.ofZypperKmp()).entrySet()) {
      write(share.resolve("man").resolve(page.getKey()), page.getValue());
    }
    write(share.resolve("bash-completion/completions/kmpsolv"), Completions.bash(kmpsolv));
    write(share.resolve("zsh/site-functions/_kmpsolv"), Completions.zsh(kmpsolv));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
