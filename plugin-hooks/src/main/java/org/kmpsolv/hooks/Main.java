package org.kmpsolv.hooks;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    OnShutdown onShutdown = new OnShutdown(command);
    Runtime.getRuntime().addShutdownHook(onShutdown);
    ExitCode code = command.run(words);
    onShutdown.finished = true;
    System.exit(code.number());
  }

  /** Where the virtual machine goes down although the command has not ended, that was a signal. */
  private static final class OnShutdown extends Thread {
    private final Kmpsolv command;
    private volatile boolean finished;

    OnShutdown(Kmpsolv command) {
      this.command = command;
    }

    @Override
    public void run() {
      if (!finished) {
        command.interrupt();
        Runtime.getRuntime().halt(ExitCode.SIGNAL.number());
      }
    }
  }
}
