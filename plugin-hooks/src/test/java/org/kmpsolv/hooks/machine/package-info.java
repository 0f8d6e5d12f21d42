@NullMarked
package org.kmpsolv.hooks.machine;

import org.jspecify.annotations.NullMarked;
