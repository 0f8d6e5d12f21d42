package org.kmpsolv.metadata.module;

import java.util.HexFormat;

/**
 * A symbol and the checksum of its type. Immutable.
 *
 * @param checksum 32 bits, unsigned
 */
public record SymbolVersion(String name, int checksum) {

  /** The checksum as capabilities have it: eight hexadecimal digits. */
  public String hexadecimal() {
    return HexFormat.of().toHexDigits(checksum);
  }
}
