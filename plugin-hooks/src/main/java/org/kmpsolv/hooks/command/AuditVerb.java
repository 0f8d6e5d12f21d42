package org.kmpsolv.hooks.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.kmpsolv.hooks.audit.Dialogue;

/**
 * {@code kmpsolv audit}: what libzypp's commit plugin runs. Its output is its answers; what it
 * finds is in {@code /var/log/kmpsolv}, in zypper's log and in the system's.
 */
final class AuditVerb implements Verb {
  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String summary() {
    return "Judge a commit of libzypp's, as its plugin.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.none(spec, "[--root DIR]");
    SourceOptions.addRootTo(spec);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    Complaints complaints = invocation.complaints();
    CommitAudit audit =
        new CommitAudit(
            MachineWorld.of(invocation.parsed(), complaints),
            CacheOptions.read(invocation),
            complaints.errors());
    try {
      new Dialogue(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out))
          .run(audit);
    } catch (IOException e) {
      complaints.tell("libzypp is gone: " + e.getMessage());
    }
    audit.finish();
    return ExitCode.OK;
  }
}
