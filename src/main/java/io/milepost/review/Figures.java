package io.milepost.review;

import io.milepost.review.findings.Change;
import io.milepost.review.findings.Confidence;
import io.milepost.review.findings.Evidence;
import io.milepost.review.findings.Finding;
import io.milepost.review.findings.FindingKind;
import io.milepost.review.findings.Measure;
import io.milepost.review.findings.Sketch;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a claim's figures: of what was measured exactly one component is there. New ones may be added; they are
 * null in what was stored before.
 *
 * @param v the version of this layout, 1
 * @param evidence null, with confidence and sketch, for what was measured again
 * @param change null for a finding, and where too little was known
 */
record Figures(
        int v,
        Measure.@Nullable Clustered clustered,
        Measure.@Nullable Growth growth,
        Measure.@Nullable Intensity intensity,
        Measure.@Nullable LongRuns longRuns,
        Measure.@Nullable Regularity regularity,
        Measure.@Nullable Gap gap,
        Measure.@Nullable Spikes spikes,
        Measure.@Nullable Undertrained undertrained,
        Measure.@Nullable Sameness sameness,
        @Nullable Evidence evidence,
        @Nullable Confidence confidence,
        @Nullable Sketch sketch,
        @Nullable Change change) {

    private static final int VERSION = 1;

    static Figures of(Finding finding) {
        return of(finding.measure(), finding.evidence(), finding.confidence(), finding.sketch(), null);
    }

    static Figures again(Measure measure, Change change) {
        return of(measure, null, null, null, change);
    }

    static Figures tooLittle() {
        return of(null, null, null, null, null);
    }

    Finding finding(FindingKind kind, double weight) {
        return new Finding(
                kind,
                Objects.requireNonNull(measure()),
                weight,
                Objects.requireNonNull(evidence),
                Objects.requireNonNull(confidence),
                Objects.requireNonNull(sketch));
    }

    @Nullable
    Measure measure() {
        return Stream.<@Nullable Measure>of(
                        clustered, growth, intensity, longRuns, regularity, gap, spikes, undertrained, sameness)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Figures of(
            @Nullable Measure measure,
            @Nullable Evidence evidence,
            @Nullable Confidence confidence,
            @Nullable Sketch sketch,
            @Nullable Change change) {
        return new Figures(
                VERSION,
                measure instanceof Measure.Clustered it ? it : null,
                measure instanceof Measure.Growth it ? it : null,
                measure instanceof Measure.Intensity it ? it : null,
                measure instanceof Measure.LongRuns it ? it : null,
                measure instanceof Measure.Regularity it ? it : null,
                measure instanceof Measure.Gap it ? it : null,
                measure instanceof Measure.Spikes it ? it : null,
                measure instanceof Measure.Undertrained it ? it : null,
                measure instanceof Measure.Sameness it ? it : null,
                evidence,
                confidence,
                sketch,
                change);
    }
}
