package org.kmpsolv.metadata.signature;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * The bytes of signatures. Bouncy Castle mends lengths that are wrong and does not look at the
 * digest's beginning; here a byte that was changed is to be found, even where nothing hangs on it.
 */
final class Encoding {
  private Encoding() {}

  /** Whether the packets are just what these signatures are, written as everybody writes them. */
  static boolean isExact(byte[] packets, List<PGPSignature> signatures) {
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      for (PGPSignature signature : signatures) {
        signature.encode(written);
      }
      return bodies(packets).equals(bodies(written.toByteArray()));
    } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The packets without the lengths before them, of which there are two styles. */
  private static ImmutableList<ByteBuffer> bodies(byte[] packets) {
    ImmutableList.Builder<ByteBuffer> bodies = ImmutableList.builder();
    ByteBuffer rest = ByteBuffer.wrap(packets);
    while (rest.hasRemaining()) {
      int tag = rest.get() & 0xff;
      long length = (tag & 0x40) == 0 ? oldLength(rest, tag & 3) : newLength(rest);
      if (length < 0 || length > rest.remaining()) {
        throw new BufferUnderflowException();
      }
      bodies.add(rest.slice(rest.position(), (int) length));
      rest.position(rest.position() + (int) length);
    }
    return bodies.build();
  }

  private static long oldLength(ByteBuffer rest, int type) {
    return switch (type) {
      case 0 -> rest.get() & 0xff;
      case 1 -> rest.getShort() & 0xffff;
      case 2 -> rest.getInt() & 0xffffffffL;
      default -> -1;
    };
  }

  private static long newLength(ByteBuffer rest) {
    int first = rest.get() & 0xff;
    if (first < 192) {
      return first;
    }
    if (first < 224) {
      return ((first - 192L) << 8) + (rest.get() & 0xff) + 192;
    }
    return first == 255 ? rest.getInt() & 0xffffffffL : -1;
  }

  /** Whether a signature begins the digest of that content as it says. */
  static boolean hasDigestOf(PGPSignature signature, byte[] content) {
    if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT
        || signature.getVersion() > 4) {
      // The digest is not just that of the content; the signature itself covers it.
      return true;
    }
    try {
      PGPDigestCalculator digest =
          new BcPGPDigestCalculatorProvider().get(signature.getHashAlgorithm());
      try (OutputStream out = digest.getOutputStream()) {
        out.write(content);
        out.write(signature.getSignatureTrailer());
      }
      byte[] beginning = signature.getDigestPrefix();
      return Arrays.equals(beginning, Arrays.copyOf(digest.getDigest(), beginning.length));
    } catch (IOException | PGPException e) {
      return false;
    }
  }
}
