package org.kmpsolv.scenarios;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.PackageInfo;
import org.kmpsolv.metadata.model.Repository;

/**
 * A repository of a scenario, or what is installed. Immutable.
 *
 * @param packages those that the scenario itself lists
 * @param path the file or directory that holds the packages; null where they are listed
 */
public record ScenarioRepository(
    Repository repository, ImmutableList<PackageInfo> packages, @Nullable Path path) {}
