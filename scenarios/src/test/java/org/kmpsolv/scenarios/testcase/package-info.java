/** Test cases of libsolv: how they are read, asked, answered and written. */
@NullMarked
package org.kmpsolv.scenarios.testcase;

import org.jspecify.annotations.NullMarked;
