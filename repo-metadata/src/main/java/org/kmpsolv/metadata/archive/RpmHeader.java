package org.kmpsolv.metadata.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.kmpsolv.metadata.elf.Text;

/** The header of an RPM package: values by tag. */
final class RpmHeader {
  static final int VERSION = 1001;
  static final int RELEASE = 1002;
  static final int EPOCH = 1003;
  static final int PAYLOAD_COMPRESSOR = 1125;

  private static final int LEAD_SIZE = 96;
  private static final int LEAD_MAGIC = 0xedabeedb;
  private static final int HEADER_MAGIC = 0x8eade801;
  private static final int INTRO_SIZE = 16;
  private static final int ENTRY_SIZE = 16;

  /** As rpm itself has it. */
  private static final int MAX_ENTRIES = 0xffff;

  private static final int MAX_DATA = 256 << 20;

  private final ByteBuffer index;
  private final ByteBuffer data;

  private RpmHeader(ByteBuffer index, ByteBuffer data) {
    this.index = index;
    this.data = data;
  }

  /** Reads lead and headers; what follows in the stream is the payload. */
  static RpmHeader readBeforePayload(InputStream in) throws IOException {
    if (exactly(in, LEAD_SIZE).getInt(0) != LEAD_MAGIC) {
      throw new IOException("it is no RPM package");
    }
    RpmHeader signature = read(in);
    exactly(in, -signature.data.limit() & 7);
    return read(in);
  }

  private static RpmHeader read(InputStream in) throws IOException {
    ByteBuffer intro = exactly(in, INTRO_SIZE);
    int entries = intro.getInt(8);
    int size = intro.getInt(12);
    if (intro.getInt(0) != HEADER_MAGIC
        || entries < 0
        || entries > MAX_ENTRIES
        || size < 0
        || size > MAX_DATA) {
      throw new IOException("a header of the RPM package is damaged");
    }
    return new RpmHeader(exactly(in, entries * ENTRY_SIZE), exactly(in, size));
  }

  private static ByteBuffer exactly(InputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the RPM package ends too early");
    }
    return ByteBuffer.wrap(bytes);
  }

  /** Empty where it is not there. */
  String text(int tag) throws IOException {
    int offset = offset(tag, 1);
    return offset < 0 ? "" : Text.until0(data, offset, data.limit());
  }

  /** 0 where it is not there. */
  int number(int tag) throws IOException {
    int offset = offset(tag, Integer.BYTES);
    return offset < 0 ? 0 : data.getInt(offset);
  }

  private int offset(int tag, int size) throws IOException {
    for (int at = 0; at < index.limit(); at += ENTRY_SIZE) {
      if (index.getInt(at) == tag) {
        int offset = index.getInt(at + 8);
        if (offset < 0 || offset > data.limit() - size) {
          throw new IOException("a header of the RPM package is damaged");
        }
        return offset;
      }
    }
    return -1;
  }
}
