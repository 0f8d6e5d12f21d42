@NullMarked
package org.kmpsolv.metadata.module;

import org.jspecify.annotations.NullMarked;
