/** The scenario files as tests, and the tests of what runs them. */
@NullMarked
package org.kmpsolv.scenarios;

import org.jspecify.annotations.NullMarked;
