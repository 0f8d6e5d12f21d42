package org.kmpsolv.hooks;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kmpsolv.hooks.command.ExitCode;
import org.kmpsolv.hooks.command.Kmpsolv;
import org.kmpsolv.hooks.command.Streams;
import org.kmpsolv.hooks.output.LoudStream;

/** The process around the command: its streams, its signals and its end. */
public final class Main {
  /** The launcher says here how wide the terminal is, and nothing where the output is none. */
  private static final String COLUMNS = "kmpsolv.columns";

  /** The launcher says here that it is called as zypper's subcommand. */
  private static final String IN_ZYPPER = "kmpsolv.zypper";

  private Main() {}

  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            LoudStream.printer(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Integer.getInteger(COLUMNS, 0));
    List<String> words = List.of(arguments);
    Kmpsolv command =
        Boolean.getBoolean(IN_ZYPPER) || Kmpsolv.needsZypper(words)
            ? Kmpsolv.inZypper(streams, System.in)
            : new Kmpsolv(streams);
    AtomicBoolean finished = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endOnSignal(command, finished)));
    ExitCode code = command.run(words);
    finished.set(true);
    System.exit(code.number());
  }

  /** The virtual machine is going down although the command has not ended: that was a signal. */
  private static void endOnSignal(Kmpsolv command, AtomicBoolean finished) {
    if (!finished.get()) {
      command.interrupt();
      Runtime.getRuntime().halt(ExitCode.SIGNAL.number());
    }
  }
}
