package org.kmpsolv.metadata.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.io.Checksum;
import org.kmpsolv.metadata.load.UniverseLoader.Source;
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

  private final StringBuilder text = new StringBuilder();

  private CacheKey() {}

  /** The key of that universe; null where a source can be read only once, or not at all. */
  static byte @Nullable [] of(List<Source> sources, Collection<String> paths, boolean patches) {
    try {
      CacheKey key = new CacheKey();
      key.program();
      key.text.append("patches ").append(patches).append('\n');
      List<String> lines = new ArrayList<>();
      for (Source source : sources) {
        CacheKey of = new CacheKey();
        if (!of.source(source)) {
          return null;
        }
        lines.add(of.text.toString());
      }
      Collections.sort(lines);
      lines.forEach(key.text::append);
      paths.stream().sorted().forEach(path -> key.text.append("path ").append(path).append('\n'));
      return key.text.toString().getBytes(UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  /** Another build may read the same files another way. */
  private void program() throws IOException {
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      Path name = path.getFileName();
      if (name != null && name.toString().startsWith(ARCHIVE)) {
        file("program", path);
      }
    }
  }

  private boolean source(Source source) throws IOException {
    text.append("source ").append(source.repository().priority());
    text.append(' ').append(source.partial());
    text.append(' ').append(source.repository().alias()).append('\n');
    Path path = source.path();
    if (source.temporary()) {
      text.append(path.getFileName()).append(' ').append(Checksum.sha256(Files.readAllBytes(path)));
      text.append('\n');
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
    text.append(
            verified == null
                ? Files.readString(repodata.resolve(REPOMD))
                : new String(verified.open().readAllBytes(), UTF_8))
        .append('\n');
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
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    text.append(name).append(' ').append(attributes.size());
    text.append(' ')
        .append(attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS));
    text.append(' ').append(attributes.fileKey()).append('\n');
  }
}
