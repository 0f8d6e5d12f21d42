package org.kmpsolv.hooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a tiny repository in the repomd format. */
public final class Repositories {
  private final List<String> packages = new ArrayList<>();
  private final List<String> fileLists = new ArrayList<>();
  private final List<String> updates = new ArrayList<>();

  /** A package of version-release {@code evr}; each provide is a plain name. */
  public Repositories add(String name, String evr, String arch, String... provides) {
    String[] parts = evr.split("-");
    StringBuilder entries = new StringBuilder();
    entries.append(
        "<rpm:entry name=\"%s\" flags=\"EQ\" epoch=\"0\" ver=\"%s\" rel=\"%s\"/>"
            .formatted(name, parts[0], parts[1]));
    for (String provide : provides) {
      entries.append("<rpm:entry name=\"%s\"/>".formatted(provide));
    }
    packages.add(
        """
        <package type="rpm"><name>%1$s</name><arch>%2$s</arch>
        <version epoch="0" ver="%3$s" rel="%4$s"/>
        <checksum type="sha256" pkgid="YES">%5$s</checksum>
        <summary>The %1$s</summary><description>All of %1$s.</description>
        <packager/><url>https://example.org/%1$s</url><time file="1" build="1"/>
        <size package="1024" installed="4096" archive="4096"/>
        <location href="%1$s.rpm"/>
        <format><rpm:license>MIT</rpm:license><rpm:vendor>Example</rpm:vendor>
        <rpm:provides>%6$s</rpm:provides></format></package>
        """
            .formatted(name, arch, parts[0], parts[1], checksum(name, evr, arch), entries));
    return this;
  }

  /** A file of a package that only the file lists know. */
  public Repositories addFile(String name, String evr, String arch, String path) {
    String[] parts = evr.split("-");
    fileLists.add(
        """
        <package pkgid="%s" name="%s" arch="%s"><version epoch="0" ver="%s" rel="%s"/>
        <file>%s</file></package>
        """
            .formatted(checksum(name, evr, arch), name, arch, parts[0], parts[1], path));
    return this;
  }

  /**
   * An advisory that brings a package of version-release {@code evr}.
   *
   * @param more elements of it, such as a severity or references
   */
  public Repositories addUpdate(String id, String category, String name, String evr, String more) {
    String[] parts = evr.split("-");
    updates.add(
        """
        <update status="stable" from="us" type="%s" version="1"><id>%s</id><title>Fix of %s</title>
        %s<description>It fixes.</description><pkglist><collection>
        <package name="%s" arch="x86_64" version="%s" release="%s"/></collection></pkglist></update>
        """
            .formatted(category, id, name, more, name, parts[0], parts[1]));
    return this;
  }

  /** Writes it into that directory, and gives the directory back. */
  public Path write(Path directory) {
    String primary =
        "<metadata xmlns=\"http://linux.duke.edu/metadata/common\""
            + " xmlns:rpm=\"http://linux.duke.edu/metadata/rpm\" packages=\"%d\">%s</metadata>"
                .formatted(packages.size(), String.join("", packages));
    String lists =
        "<filelists xmlns=\"http://linux.duke.edu/metadata/filelists\" packages=\"%d\">%s</filelists>"
            .formatted(fileLists.size(), String.join("", fileLists));
    String updateinfo = "<updates>" + String.join("", updates) + "</updates>";
    try {
      Path repodata = Files.createDirectories(directory.resolve("repodata"));
      Files.writeString(repodata.resolve("primary.xml"), primary);
      Files.writeString(repodata.resolve("filelists.xml"), lists);
      Files.writeString(repodata.resolve("updateinfo.xml"), updateinfo);
      Files.writeString(
          repodata.resolve("repomd.xml"),
          "<repomd xmlns=\"http://linux.duke.edu/metadata/repo\">"
              + data("primary", primary)
              + data("filelists", lists)
              + data("updateinfo", updateinfo)
              + "</repomd>");
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String data(String type, String content) {
    return "<data type=\"%1$s\"><checksum type=\"sha256\">%2$s</checksum><location href=\"repodata/%1$s.xml\"/></data>"
        .formatted(type, sha256(content));
  }

  private static String checksum(String name, String evr, String arch) {
    return sha256(name + evr + arch);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
