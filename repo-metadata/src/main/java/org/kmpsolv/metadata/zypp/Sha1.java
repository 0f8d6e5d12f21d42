package org.kmpsolv.metadata.zypp;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-1, for comparing with what libzypp wrote, by RFC 3174. Java has it as a service of security,
 * and to look for that takes a tenth of the time of a plan.
 */
final class Sha1 {
  private static final int BLOCK = 64;
  private static final int ROUNDS = 80;

  private final int[] hash = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  private final int[] words = new int[ROUNDS];

  private Sha1() {}

  /** In hexadecimal digits, lower case. */
  static String of(byte[] message) {
    Sha1 sha1 = new Sha1();
    byte[] padded = padded(message);
    for (int start = 0; start < padded.length; start += BLOCK) {
      sha1.add(padded, start);
    }
    StringBuilder digits = new StringBuilder();
    for (int word : sha1.hash) {
      digits.append(HexFormat.of().toHexDigits(word));
    }
    return digits.toString();
  }

  /** A one, zeros, and how many bits there are, in as many blocks as it takes. */
  private static byte[] padded(byte[] message) {
    int blocks = (message.length + Long.BYTES) / BLOCK + 1;
    byte[] padded = Arrays.copyOf(message, blocks * BLOCK);
    padded[message.length] = (byte) 0x80;
    long bits = (long) message.length * Byte.SIZE;
    for (int i = padded.length - 1; bits != 0; i--) {
      padded[i] = (byte) bits;
      bits >>>= Byte.SIZE;
    }
    return padded;
  }

  private void add(byte[] message, int start) {
    for (int i = 0; i < BLOCK; i++) {
      words[i / Integer.BYTES] =
          (words[i / Integer.BYTES] << Byte.SIZE) | (message[start + i] & 0xff);
    }
    for (int i = BLOCK / Integer.BYTES; i < ROUNDS; i++) {
      int mixed = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16];
      words[i] = Integer.rotateLeft(mixed, 1);
    }
    int a = hash[0];
    int b = hash[1];
    int c = hash[2];
    int d = hash[3];
    int e = hash[4];
    for (int i = 0; i < ROUNDS; i++) {
      int next = Integer.rotateLeft(a, 5) + round(i / 20, b, c, d) + e + words[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    hash[0] += a;
    hash[1] += b;
    hash[2] += c;
    hash[3] += d;
    hash[4] += e;
  }

  private static int round(int quarter, int b, int c, int d) {
    return switch (quarter) {
      case 0 -> ((b & c) | (~b & d)) + 0x5a827999;
      case 1 -> (b ^ c ^ d) + 0x6ed9eba1;
      case 2 -> ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
      default -> (b ^ c ^ d) + 0xca62c1d6;
    };
  }
}
