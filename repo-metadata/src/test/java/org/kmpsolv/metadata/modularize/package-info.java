@NullMarked
package org.kmpsolv.metadata.modularize;

import org.jspecify.annotations.NullMarked;
