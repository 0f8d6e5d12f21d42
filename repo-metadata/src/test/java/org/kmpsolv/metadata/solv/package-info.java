@NullMarked
package org.kmpsolv.metadata.solv;

import org.jspecify.annotations.NullMarked;
