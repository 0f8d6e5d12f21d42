/**
 * The XML in which Red Carpet's solver kept its packages, called helix, and in which zypper's
 * oldest test cases describe theirs.
 */
@NullMarked
package org.kmpsolv.metadata.helix;

import org.jspecify.annotations.NullMarked;
