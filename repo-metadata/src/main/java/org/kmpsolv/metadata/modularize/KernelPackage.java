package org.kmpsolv.metadata.modularize;

import com.google.common.collect.ImmutableList;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.module.KernelModule;

/**
 * A package that a kernel was split into. Immutable.
 *
 * @param modules none in the image and in patterns
 * @param files paths in the trees
 */
public record KernelPackage(
    PackageInfo info, ImmutableList<KernelModule> modules, ImmutableList<String> files) {}
