/** What training suggests to change about an athlete's paces and thresholds: pure rules that decide nothing. */
@NullMarked
package io.milepost.fitness.suggestions;

import org.jspecify.annotations.NullMarked;
