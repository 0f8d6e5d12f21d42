/**
 * What a repository says, as values: versions, dependencies, packages. Nothing here knows of files
 * or of other packages; what belongs together is found by {@link org.kmpsolv.metadata.universe}.
 */
@NullMarked
package org.kmpsolv.metadata.model;

import org.jspecify.annotations.NullMarked;
