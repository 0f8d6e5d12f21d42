package org.kmpsolv.hooks.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate} and {@code modularize}: what they say, and what they refuse. */
final class MakingVerbsTest {
  @TempDir private Path work = Path.of("");
  private final Session session = new Session();

  private void refused(int code, String message, String... arguments) {
    assertEquals(code, session.run(arguments));
    assertEquals("kmpsolv: " + message + "\n", session.errors());
  }

  @Test
  void generateWritesRepositoriesThatCheckFindsSound() {
    String out = work.resolve("u").toString();
    assertEquals(
        0, session.run("generate", "--output", out, "--kernels", "2", "--kmps", "50", "-q"));
    assertEquals("", session.out() + session.errors());
    assertTrue(Files.exists(work.resolve("u/hardware/machine-3.modalias")));
    assertEquals(
        0,
        session.run(
            "check",
            "--repo",
            out + "/base",
            "--repo",
            out + "/6.1.0-1",
            "--repo",
            out + "/6.1.1-1"));
  }

  @Test
  void generateTellsInJsonWhatItWrote() {
    assertEquals(
        0,
        session.run(
            "generate",
            "--output",
            work.resolve("u").toString(),
            "--kernels",
            "1",
            "--kmps",
            "10",
            "--format",
            "json"));
    assertTrue(session.out().contains("\"packages\":11"), session.out());
  }

  @Test
  void generateRefusesWhatMakesNoSense() throws IOException {
    refused(3, "--output DIR is required: where the result is written", "generate");
    String out = work.toString();
    refused(3, "--kernels: 'x' is no number", "generate", "--output", out, "--kernels", "x");
    refused(3, "--churn is to be 0 to 0.6", "generate", "--output", out, "--churn", "0.9");
    Files.writeString(work.resolve("mine"), "");
    refused(4, out + ": the directory is not empty", "generate", "--output", out);
  }

  @Test
  void modularizeRefusesWhatIsNoKernel() throws IOException {
    String out = work.resolve("out").toString();
    refused(
        3,
        "too few arguments: at least one directory, .deb or .rpm is required. Try 'kmpsolv"
            + " modularize --help'.",
        "modularize",
        "--output",
        out);
    Path file = Files.writeString(work.resolve("x.txt"), "");
    refused(
        4,
        file + ": this is no directory, no .deb and no .rpm",
        "modularize",
        file.toString(),
        "--output",
        out);
    refused(
        4,
        "there is no kernel module (*.ko, *.ko.xz, *.ko.zst, *.ko.gz) that can be read",
        "modularize",
        work.toString(),
        "--output",
        out);
    refused(
        3,
        "--naming is 'version' or 'kabi', not 'x'",
        "modularize",
        work.toString(),
        "--output",
        out,
        "--naming",
        "x");
  }

  @Test
  void aModuleThatCannotBeReadIsNamedWithItsFile() throws IOException {
    Files.write(work.resolve("a.ko"), new byte[] {1, 2, 3});
    refused(
        4,
        "a.ko: it is not an ELF file",
        "modularize",
        work.toString(),
        "--output",
        work.resolve("out").toString());
  }
}
