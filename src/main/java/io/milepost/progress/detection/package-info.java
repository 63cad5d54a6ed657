/**
 * The rules that tell a milestone from an ordinary day: pure policies over evidence, one named type for each.
 *
 * <p>Thresholds marked "practice default" are choices that a coach may see otherwise; none of them is science.
 */
@NullMarked
package io.milepost.progress.detection;

import org.jspecify.annotations.NullMarked;
