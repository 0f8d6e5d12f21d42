package org.kmpsolv.metadata.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.io.FileStamp;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
import org.kmpsolv.metadata.model.Repository;
import org.kmpsolv.metadata.repomd.IndexFile;

/**
 * All that a universe depends on, as text: the program, the sources in any order with what tells
 * one content of theirs from another, and what is looked up in file lists. Of a repository that is
 * {@code repomd.xml}, which has the checksums of the other files; of these, and of any other file,
 * size, time of change and inode. Compared as a whole, so no two universes have one key.
 */
final class CacheKey {
  private static final String REPODATA = "repodata";
  private static final String REPOMD = "repomd.xml";

  /** The name of the archive that holds this class. */
  private static final String ARCHIVE = "repo-metadata-";

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  private CacheKey() {}

  /** The key of that universe; null where a source can be read only once, or not at all. */
  static byte @Nullable [] of(List<Source> sources, Collection<String> paths, boolean patches) {
    try {
      CacheKey key = new CacheKey();
      key.program();
      key.line("patches " + patches);
      List<byte[]> parts = new ArrayList<>();
      for (Source source : sources) {
        CacheKey of = new CacheKey();
        if (!of.source(source)) {
          return null;
        }
        parts.add(of.text.toByteArray());
      }
      parts.sort(Arrays::compare);
      parts.forEach(key.text::writeBytes);
      paths.stream().sorted().forEach(path -> key.line("path " + path));
      return key.text.toByteArray();
    } catch (IOException e) {
      return null;
    }
  }

  /** Another build may read the same files another way. */
  private void program() throws IOException {
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (entry.startsWith(ARCHIVE, entry.lastIndexOf(File.separatorChar) + 1)) {
        file("program", Path.of(entry));
      }
    }
  }

  private boolean source(Source source) throws IOException {
    Repository repository = source.repository();
    line("source " + repository.priority() + ' ' + source.partial() + ' ' + repository.alias());
    Path path = source.path();
    if (source.temporary()) {
      line(path.getFileName() + " " + Checksum.sha256(Files.readAllBytes(path)));
      return true;
    }
    if (Files.isDirectory(path)) {
      directory(path, source.index());
      return true;
    }
    file(path.toString(), path);
    return Files.isRegularFile(path);
  }

  private void directory(Path path, @Nullable IndexFile verified) throws IOException {
    Path inside = path.resolve(REPODATA);
    Path repodata = Files.exists(inside.resolve(REPOMD)) ? inside : path;
    text.writeBytes(
        verified == null
            ? Files.readAllBytes(repodata.resolve(REPOMD))
            : verified.open().readAllBytes());
    line("");
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(repodata)) {
      stream.forEach(files::add);
    }
    Collections.sort(files);
    for (Path file : files) {
      file(String.valueOf(file.getFileName()), file);
    }
  }

  private void file(String name, Path path) throws IOException {
    line(name + ' ' + FileStamp.of(path));
  }

  private void line(String line) {
    text.writeBytes(line.getBytes(UTF_8));
    text.write('\n');
  }
}
