package org.kmpsolv.hooks.machine;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    Process process = null;
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("LC_ALL", "C");
      if (output != null) {
        builder.redirectOutput(Redirect.appendTo(output.toFile()));
      }
      process = builder.start();
      process.getOutputStream().close();
      InputStream errors = process.getErrorStream();
      // A pipe that nobody reads meanwhile would stop a program that has much to complain of.
      FutureTask<String> complaints = new FutureTask<>(() -> text(errors));
      new Thread(complaints, "errors").start();
      String printed = text(process.getInputStream());
      if (process.waitFor() != 0) {
        throw new MetadataException(
            command.get(0) + " failed: " + MetadataFile.oneLine(complaints.get()));
      }
      return printed;
    } catch (IOException | ExecutionException e) {
      throw new MetadataException(command.get(0) + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException(command.get(0) + " was interrupted", e);
    } finally {
      if (process != null) {
        process.destroy();
      }
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
