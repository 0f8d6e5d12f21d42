/** Which packages can be installed. */
@NullMarked
package org.kmpsolv.resolver.check;

import org.jspecify.annotations.NullMarked;
