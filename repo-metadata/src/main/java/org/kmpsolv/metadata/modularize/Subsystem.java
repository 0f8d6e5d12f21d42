package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.module.KernelModule;

/** Drivers that one wants together: each is a pattern that brings all of them. */
enum Subsystem {
  NETWORK("network", "All network drivers", "drivers/net/"),
  STORAGE(
      "storage",
      "All storage drivers",
      "drivers/ata/",
      "drivers/block/",
      "drivers/cdrom/",
      "drivers/md/",
      "drivers/message/fusion/",
      "drivers/mmc/",
      "drivers/nvdimm/",
      "drivers/nvme/",
      "drivers/scsi/",
      "drivers/ufs/",
      "drivers/usb/storage/"),
  USB("usb", "All USB drivers", "drivers/usb/");

  private final String word;
  private final String summary;
  private final ImmutableList<String> directories;

  Subsystem(String word, String summary, String... directories) {
    this.word = word;
    this.summary = summary;
    this.directories = ImmutableList.copyOf(directories);
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  boolean has(KernelModule module) {
    String path = KernelFiles.inKernel(module.path());
    return directories.stream().anyMatch(path::startsWith);
  }
}
