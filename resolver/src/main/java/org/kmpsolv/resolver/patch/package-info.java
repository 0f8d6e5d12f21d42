/**
 * What the advisories of the repositories mean for what is installed: which patches are needed, and
 * which of them a request is to install.
 */
@NullMarked
package org.kmpsolv.resolver.patch;

import org.jspecify.annotations.NullMarked;
