package org.kmpsolv.metadata.zypp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha1Test {

  /** RFC 3174, section 7.3. */
  @Test
  void asTheStandardHasIt() {
    assertEquals("a9993e364706816aba3e25717850c26c9cd0d89d", of("abc"));
    assertEquals(
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
        of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
    assertEquals("34aa973cd4c4daa4f61eeb2bdbad27316534016f", of("a".repeat(1_000_000)));
    assertEquals("dea356a2cddd90c7a7ecedc5ebb563934f460452", of("01234567".repeat(80)));
  }

  private static String of(String message) {
    return Sha1.of(message.getBytes(StandardCharsets.US_ASCII));
  }

  /** Of each length around the ends of the first blocks. */
  @Test
  void asJavaHasIt() throws Exception {
    byte[] bytes = new byte[200];
    new Random(1).nextBytes(bytes);
    for (int length = 0; length <= bytes.length; length++) {
      byte[] message = Arrays.copyOf(bytes, length);
      String expected =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(message));
      assertEquals(expected, Sha1.of(message), "of " + length + " bytes");
    }
  }
}
