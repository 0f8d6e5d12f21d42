package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.output.Written;
import org.kmpsolv.metadata.archive.FileTree;
import org.kmpsolv.metadata.model.Dependency;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.modularize.Grouping;
import org.kmpsolv.metadata.modularize.KernelScan;
import org.kmpsolv.metadata.modularize.ModularKernel;
import org.kmpsolv.metadata.modularize.Naming;
import org.kmpsolv.metadata.modularize.RepositoryOutput;
import org.kmpsolv.metadata.modularize.RpmOutput;

/**
 * {@code kmpsolv modularize TREE… --output DIR}: splits a real kernel into a minimal image and KMPs
 * and writes them as a repository. It ends with 4 where the kernel cannot be read.
 */
final class ModularizeVerb implements Verb {
  private static final String RPMS = "--rpms";
  private static final String SYMVERS = "--symvers";
  private static final String GROUP_BY = "--group-by";
  private static final String NAMING = "--naming";
  private static final String KABI = "--kabi";
  private static final String EVR = "--evr";
  private static final String FLAVOR = "--flavor";
  private static final String UNAME = "--uname-r";
  private static final String REQUIRES = "--requires";
  private static final String ON_ERROR = "--on-error";

  @Override
  public String name() {
    return "modularize";
  }

  @Override
  public String summary() {
    return "Split a real kernel into an image and KMPs, as a repository.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Arguments.addTo(
        spec,
        "TREE",
        "A directory, a .deb or an .rpm with the kernel's modules; another one may have the image"
            + " or Module.symvers.");
    spec.synopsis("[OPTIONS] TREE... --output DIR");
    OutputDirectory.addTo(spec, "Where the repository is made: an empty directory.");
    Options.flag(spec, "Write the RPM packages too, not their metadata alone.", RPMS);
    Options.value(spec, "FILE", "Module.symvers, where no TREE has it.", SYMVERS);
    Options.value(
        spec,
        "module|directory|FILE",
        "What is one KMP: a module (default), a directory's modules, or what FILE lists in lines"
            + " 'GROUP PATTERN...'.",
        GROUP_BY);
    Options.value(
        spec,
        "version|kabi",
        "Whether KMPs of several kernels differ in version (default) or in name.",
        NAMING);
    Options.value(spec, "TEXT", "The KABI in names (default the kernel's VERSION_RELEASE).", KABI);
    Options.value(
        spec, "VERSION-RELEASE", "The packages' version (default that of the TREE).", EVR);
    Options.value(
        spec, "NAME", "The flavor (default what uname -r has after its last dash).", FLAVOR);
    Options.value(
        spec, "TEXT", "What uname -r says on this kernel (default what its modules say).", UNAME);
    Options.values(spec, "CAP", "What each KMP requires besides; may be repeated.", REQUIRES);
    Options.value(
        spec,
        "stop|skip",
        "What a module that cannot be read does: end the run (default), or be named and left out.",
        ON_ERROR);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    ParseResult parsed = invocation.parsed();
    List<FileTree> trees =
        invocation.arguments("directory, .deb or .rpm").stream()
            .map(text -> FileTree.at(SourceOptions.existing("TREE", text)))
            .toList();
    Path output = OutputDirectory.read(parsed);
    ModularKernel.Wishes wishes = wishes(parsed);
    boolean skip = oneOf(parsed, ON_ERROR, "stop", "skip").equals("skip");
    String symvers = Options.value(parsed, SYMVERS);
    RepositoryOutput.requireEmpty(output);
    KernelScan scan =
        KernelScan.read(
            trees,
            symvers == null ? null : SourceOptions.existing(SYMVERS, symvers),
            skip,
            invocation.progress());
    ModularKernel kernel = ModularKernel.split(scan, wishes);
    if (Options.isSet(parsed, RPMS)) {
      kernel = RpmOutput.write(output, kernel, trees, invocation.progress());
    }
    RepositoryOutput.writeMetadata(output, kernel, 0);
    invocation
        .report()
        .written(
            new Written(
                List.of(new Written.Repository(output, kernel.packages().size(), holds(kernel))),
                scan.unreadable()));
    return ExitCode.OK;
  }

  private static String holds(ModularKernel kernel) {
    long kmps = kernel.packages().stream().filter(made -> !made.modules().isEmpty()).count();
    return String.format(
        Locale.ROOT,
        "uname -r %s, %,d KMPs of %,d modules, %,d patterns",
        kernel.identity().uname(),
        kmps,
        kernel.moduleCount(),
        kernel.packages().size() - 1 - kmps);
  }

  private static ModularKernel.Wishes wishes(ParseResult parsed) {
    String evr = Options.value(parsed, EVR);
    return new ModularKernel.Wishes(
        evr == null ? null : Evr.parse(evr),
        Options.value(parsed, FLAVOR),
        Options.value(parsed, UNAME),
        Options.value(parsed, KABI),
        oneOf(parsed, NAMING, "version", "kabi").equals("kabi") ? Naming.KABI : Naming.VERSION,
        grouping(Options.value(parsed, GROUP_BY)),
        Options.values(parsed, REQUIRES).stream()
            .map(ModularizeVerb::capability)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Grouping grouping(@Nullable String by) {
    if (by == null || by.equals("module")) {
      return new Grouping.ByModule();
    }
    return by.equals("directory")
        ? new Grouping.ByDirectory()
        : Grouping.read(SourceOptions.existing(GROUP_BY, by));
  }

  private static Dependency capability(String text) {
    try {
      return Dependency.parse(text);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.invalid(REQUIRES + ": " + e.getMessage());
    }
  }

  /** The value of an option that knows two; the first is the default. */
  private static String oneOf(ParseResult parsed, String option, String first, String second) {
    String value = Options.value(parsed, option);
    if (value == null) {
      return first;
    }
    if (!value.equals(first) && !value.equals(second)) {
      throw CommandFailure.invalid(
          option + " is '" + first + "' or '" + second + "', not '" + value + "'");
    }
    return value;
  }
}
