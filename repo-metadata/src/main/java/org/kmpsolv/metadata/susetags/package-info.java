/**
 * SUSE's older repository format, the {@code packages} and {@code *.pat} files below {@code
 * suse/setup/descr}, in which installation media and old test cases describe packages and patterns.
 */
@NullMarked
package org.kmpsolv.metadata.susetags;

import org.jspecify.annotations.NullMarked;
