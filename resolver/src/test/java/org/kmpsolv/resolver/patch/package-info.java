/** What patches are to what is installed, and what a plan for them changes. */
@NullMarked
package org.kmpsolv.resolver.patch;

import org.jspecify.annotations.NullMarked;
