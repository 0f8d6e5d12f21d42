@NullMarked
package org.kmpsolv.metadata.signature;

import org.jspecify.annotations.NullMarked;
