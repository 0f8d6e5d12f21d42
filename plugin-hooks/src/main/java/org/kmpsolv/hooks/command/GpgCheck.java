package org.kmpsolv.hooks.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.hooks.machine.TrustedKeys;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.MetadataException;
import org.kmpsolv.metadata.repomd.IndexFile;
import org.kmpsolv.metadata.signature.Keyring;
import org.kmpsolv.metadata.signature.RepositorySignature;
import org.kmpsolv.metadata.signature.Verdict;
import org.kmpsolv.metadata.zypp.ZyppRoot;

/**
 * Whether, and with which keys, the signatures of named repositories are checked. Immutable.
 *
 * @param keyrings files of trusted keys; where there are none, those of the root's rpm database are
 * @param root null for the machine's
 */
record GpgCheck(Mode mode, ImmutableList<Path> keyrings, @Nullable String root) {
  private static final String MODE = "--gpg-check";
  private static final String KEYRING = "--keyring";

  /** What becomes of a repository whose signature is not good. */
  enum Mode {
    REQUIRE,
    WARN,
    OFF
  }

  static void addTo(CommandSpec spec) {
    Options.value(
        spec,
        "HOW",
        "Signatures of the repositories of --repo: require, warn or off (default off; with"
            + " --keyring require). zypper has checked its own.",
        MODE);
    Options.values(
        spec,
        "FILE",
        "Public keys to trust, armoured or binary (default those in the rpm database of --root)."
            + " May be repeated.",
        KEYRING);
  }

  static GpgCheck read(ParseResult parsed) {
    ImmutableList<Path> keyrings =
        Options.values(parsed, KEYRING).stream()
            .map(file -> SourceOptions.existing(KEYRING, file))
            .collect(ImmutableList.toImmutableList());
    return new GpgCheck(
        mode(parsed, keyrings), keyrings, Options.value(parsed, SourceOptions.ROOT));
  }

  private static Mode mode(ParseResult parsed, List<Path> keyrings) {
    String mode = Options.value(parsed, MODE);
    if (mode == null) {
      return keyrings.isEmpty() ? Mode.OFF : Mode.REQUIRE;
    }
    return switch (mode) {
      case "require" -> Mode.REQUIRE;
      case "warn" -> Mode.WARN;
      case "off" -> Mode.OFF;
      default ->
          throw CommandFailure.invalid(MODE + " is 'require', 'warn' or 'off', not '" + mode + "'");
    };
  }

  boolean isOn() {
    return mode != Mode.OFF;
  }

  /** Whether a root is wanted for its keys. */
  boolean needsRoot() {
    return isOn() && keyrings.isEmpty();
  }

  /**
   * The same sources, by what was verified.
   *
   * @throws MetadataException where one is not trusted and must be, or the keys cannot be read
   */
  ImmutableList<Source> check(List<Source> sources, Complaints complaints) {
    if (!isOn() || sources.isEmpty()) {
      return ImmutableList.copyOf(sources);
    }
    Keyring keyring = keyrings.isEmpty() ? trustedByRoot() : Keyring.read(keyrings);
    UnaryOperator<Source> check = source -> check(source, keyring, complaints);
    return sources.stream().map(check).collect(ImmutableList.toImmutableList());
  }

  private Keyring trustedByRoot() {
    String directory = root == null ? "/" : root;
    return TrustedKeys.of(
        ZyppRoot.at(SourceOptions.existing(SourceOptions.ROOT, directory)).installed());
  }

  private Source check(Source source, Keyring keyring, Complaints complaints) {
    String alias = source.repository().alias();
    if (!Files.isDirectory(source.path())) {
      object(
          "File '"
              + source.path()
              + "' from repository '"
              + alias
              + "' is unsigned: only a directory with repodata/repomd.xml can be signed.",
          complaints);
      return source;
    }
    IndexFile index = IndexFile.read(source.path());
    Verdict verdict = RepositorySignature.check(index, keyring, Instant.now());
    String sentence = verdict.sentence(alias);
    if (!verdict.isTrusted()) {
      object(sentence, complaints);
    } else if (!sentence.isEmpty()) {
      warn(sentence, complaints);
    }
    return source.withIndex(index);
  }

  private void object(String sentence, Complaints complaints) {
    if (mode == Mode.REQUIRE) {
      throw new MetadataException(sentence);
    }
    warn(sentence, complaints);
  }

  private static void warn(String sentence, Complaints complaints) {
    complaints.tell("Warning: " + sentence);
  }
}
