package org.kmpsolv.metadata.module;

import com.google.common.collect.ImmutableList;

/**
 * A loadable module. Immutable. Lists are in the order of the module's own sections.
 *
 * @param path where it lies in its tree
 * @param name as {@code /proc/modules} has it: dashes are underscores
 * @param size bytes of the file as it lies there, compressed or not
 * @param machine as ELF numbers it
 * @param info what {@code .modinfo} holds
 * @param versioned whether it knows the checksums of the symbols that it needs
 * @param needs the symbols that it needs; empty where it is not versioned
 * @param exports the symbols that it exports, with the checksums where it has them
 */
public record KernelModule(
    String path,
    String name,
    long size,
    int machine,
    ModuleInfo info,
    boolean versioned,
    ImmutableList<SymbolVersion> needs,
    ImmutableList<SymbolVersion> exports) {

  /** The name of the module in a file of that path: {@code usb_storage} of {@code usb-storage}. */
  public static String nameOf(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int end = file.indexOf(".ko");
    return normalized(end < 0 ? file : file.substring(0, end));
  }

  /** As the kernel compares names: dash and underscore are one character. */
  public static String normalized(String name) {
    return name.replace('-', '_');
  }
}
