package org.kmpsolv.hooks.machine;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/** Another program, run without a shell: its arguments are what they are. */
public final class Program {
  private Program() {}

  /** Whether there is a program of that name. */
  public static boolean isOnPath(String name) {
    String path = System.getenv("PATH");
    return path != null
        && Splitter.on(File.pathSeparatorChar)
            .omitEmptyStrings()
            .splitToStream(path)
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
  }

  /**
   * Runs it to its end.
   *
   * @param output what it prints is appended to this file; null to have it back
   * @throws MetadataException where it cannot be run or does not end well
   */
  public static String run(List<String> command, @Nullable Path output) {
    Path errors = null;
    Process process = null;
    try {
      // A pipe that nobody reads meanwhile would stop a program that has much to complain of.
      errors = Files.createTempFile("kmpsolv", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().put("LC_ALL", "C");
      if (output != null) {
        builder.redirectOutput(Redirect.appendTo(output.toFile()));
      }
      process = builder.start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new MetadataException(
            command.get(0)
                + " failed: "
                + MetadataFile.oneLine(Files.readString(errors, StandardCharsets.ISO_8859_1)));
      }
      return printed;
    } catch (IOException e) {
      throw new MetadataException(command.get(0) + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException(command.get(0) + " was interrupted", e);
    } finally {
      if (process != null) {
        process.destroy();
      }
      delete(errors);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A few bytes are left behind.
    }
  }
}
