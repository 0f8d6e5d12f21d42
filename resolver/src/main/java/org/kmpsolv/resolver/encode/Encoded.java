package org.kmpsolv.resolver.encode;

/**
 * What came of encoding a slice.
 *
 * @param packages which variable is which package
 * @param kernels what is said of kernels and KMPs
 */
public record Encoded(Literals packages, KernelLiterals kernels) {}
