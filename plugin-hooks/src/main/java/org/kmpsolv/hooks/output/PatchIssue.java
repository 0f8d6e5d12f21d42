package org.kmpsolv.hooks.output;

import org.kmpsolv.metadata.model.Advisory.Reference;
import org.kmpsolv.resolver.patch.Patch;

/** An issue and a patch that fixes it. Immutable. */
public record PatchIssue(Reference issue, Patch patch) {}
