/**
 * libsolv's test case format, in which solver bugs are reported: read here, asked of the resolver,
 * and answered in the lines that libsolv's {@code testsolv} prints, so that both can be compared.
 */
@NullMarked
package org.kmpsolv.scenarios.testcase;

import org.jspecify.annotations.NullMarked;
