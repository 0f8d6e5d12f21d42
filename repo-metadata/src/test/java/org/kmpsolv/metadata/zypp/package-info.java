@NullMarked
package org.kmpsolv.metadata.zypp;

import org.jspecify.annotations.NullMarked;
