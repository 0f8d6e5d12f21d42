package org.kmpsolv.metadata.repomd;

import com.google.common.collect.ImmutableMap;
import org.kmpsolv.metadata.io.Checksum;

/**
 * What {@code repomd.xml} says. Immutable.
 *
 * @param revision of the repository; empty where it gives none
 * @param files by type
 * @param checksum the SHA-256 of the bytes of {@code repomd.xml}: as it names the checksums of all
 *     other files, it stands for the content of the repository
 */
public record Repomd(String revision, ImmutableMap<String, RepomdFile> files, Checksum checksum) {}
