@NullMarked
package org.kmpsolv.scenarios.generate;

import org.jspecify.annotations.NullMarked;
