/**
 * Reads and writes a repository in the repomd format, as zypper and dnf have it on disk. Each
 * file's XML is read in one pass by a class of its own; {@link
 * org.kmpsolv.metadata.repomd.RepomdReader} is the way in, {@link
 * org.kmpsolv.metadata.repomd.RepomdWriter} the way out. Sizes and checksums are verified while it
 * streams.
 */
@NullMarked
package org.kmpsolv.metadata.repomd;

import org.jspecify.annotations.NullMarked;
