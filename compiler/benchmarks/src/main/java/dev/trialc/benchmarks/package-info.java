/** What the compiler and the code that it generates cost, beside what their peers take in the same run. */
@NullMarked
package dev.trialc.benchmarks;

import org.jspecify.annotations.NullMarked;
