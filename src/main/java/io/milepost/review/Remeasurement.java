package io.milepost.review;

import io.milepost.review.findings.Change;
import io.milepost.review.findings.Measure;
import io.milepost.review.findings.ReviewWindow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted finding, measured again. It stays as it was, whatever is corrected later; measuring on demand shows that.
 *
 * @param weeksAfter 4, 8 or 12 weeks after it was accepted; null where a coach asked
 * @param measure null where too little was known
 * @param change null where too little was known
 */
public record Remeasurement(
        @Nullable Integer weeksAfter,
        ReviewWindow window,
        Instant measured,
        @Nullable Measure measure,
        @Nullable Change change,
        boolean seen) {}
