package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.kmpsolv.metadata.io.Expectation;
import org.kmpsolv.metadata.io.MetadataFile;
import org.kmpsolv.metadata.model.MetadataException;

/** OpenPGP data as files have them: binary, or in one armoured block or several. */
final class OpenPgpFile {
  private static final String BEGIN = "-----BEGIN PGP ";

  private OpenPgpFile() {}

  /**
   * The content of a file.
   *
   * @param limit the most bytes that it may have
   * @throws MetadataException where it cannot be read or is longer
   */
  static byte[] read(Path path, int limit) {
    MetadataFile file = MetadataFile.open(path, Expectation.NONE);
    try (file) {
      byte[] content = file.content().readNBytes(limit + 1);
      if (content.length > limit) {
        throw new MetadataException(path + ": it is longer than " + limit + " bytes");
      }
      return content;
    } catch (IOException e) {
      throw file.failure(e);
    }
  }

  /**
   * Its packets: all of it where it is binary, else those of each armoured block.
   *
   * @param name the name that messages begin with
   * @param what what is looked for, as messages name it
   * @throws MetadataException where there are none
   */
  static ImmutableList<byte[]> blocks(String name, byte[] content, String what) {
    // The first bit of a packet is set, and of text it is not.
    if (content.length > 0 && content[0] < 0) {
      return ImmutableList.of(content);
    }
    ImmutableList.Builder<byte[]> blocks = ImmutableList.builder();
    String text = new String(content, StandardCharsets.ISO_8859_1);
    try {
      for (int begin = text.indexOf(BEGIN); begin >= 0; ) {
        int next = text.indexOf(BEGIN, begin + 1);
        String block = text.substring(begin, next < 0 ? text.length() : next);
        blocks.add(unarmoured(block.getBytes(StandardCharsets.ISO_8859_1)));
        begin = next;
      }
    } catch (IOException | RuntimeException e) {
      throw failure(name, what, e);
    }
    ImmutableList<byte[]> found = blocks.build();
    if (found.isEmpty()) {
      throw new MetadataException(name + ": it is no " + what);
    }
    return found;
  }

  /**
   * What packets are: keys, signatures and the like, in their order; at least one.
   *
   * @throws MetadataException where they are nothing that is known
   */
  static ImmutableList<Object> objects(String name, byte[] packets, String what) {
    ImmutableList.Builder<Object> objects = ImmutableList.builder();
    try {
      BcPGPObjectFactory factory = new BcPGPObjectFactory(packets);
      for (Object next = factory.nextObject(); next != null; next = factory.nextObject()) {
        objects.add(next);
      }
    } catch (IOException | RuntimeException e) {
      throw failure(name, what, e);
    }
    ImmutableList<Object> found = objects.build();
    if (found.isEmpty()) {
      throw new MetadataException(name + ": it is no " + what);
    }
    return found;
  }

  /** Bouncy Castle meets bytes that make no sense with exceptions of many kinds. */
  private static MetadataException failure(String name, String what, Exception e) {
    String why = e.getMessage();
    return new MetadataException(
        name + ": it is no " + what + (why == null ? "" : ": " + MetadataFile.oneLine(why)), e);
  }

  private static byte[] unarmoured(byte[] block) throws IOException {
    try (ArmoredInputStream armour = new ArmoredInputStream(new ByteArrayInputStream(block))) {
      if (armour.isClearText()) {
        throw new IOException("it holds text that is signed");
      }
      return armour.readAllBytes();
    }
  }
}
