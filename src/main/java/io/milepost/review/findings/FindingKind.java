package io.milepost.review.findings;

import java.util.Locale;

/** What a review can claim. The base orders the cards; strengths come after what is to be changed. */
public enum FindingKind {
    INCONSISTENT(82, Measure.Regularity.class),
    PACES_CLUSTERED(80, Measure.Clustered.class),
    ONLY_MILES_GREW(78, Measure.Growth.class),
    TOO_MUCH_MODERATE(76, Measure.Intensity.class),
    VOLUME_SPIKES(74, Measure.Spikes.class),
    RACE_UNDERTRAINED(72, Measure.Undertrained.class),
    MISSING_LONG_RUNS(70, Measure.LongRuns.class),
    GAP(68, Measure.Gap.class),
    NO_PROGRESSION(66, Measure.Growth.class),
    UNSTRUCTURED(60, Measure.Sameness.class),
    FASTER_EIGHT(40, Measure.Growth.class),
    CONSISTENT_WEEKS(38, Measure.Regularity.class),
    SOUND_LONG_RUNS(36, Measure.LongRuns.class),
    EASY_DAYS_EASY(34, Measure.Intensity.class),
    STEADY_GROWTH(32, Measure.Growth.class);

    private final int base;
    private final Class<? extends Measure> measure;

    FindingKind(int base, Class<? extends Measure> measure) {
        this.base = base;
        this.measure = measure;
    }

    int base() {
        return base;
    }

    /** The figures that it is claimed with. */
    public Class<? extends Measure> measure() {
        return measure;
    }

    /** Whether it is something to build on rather than to change. */
    public boolean isStrength() {
        return base <= FASTER_EIGHT.base;
    }

    /** The word for it in message keys and styles: {@code paces-clustered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
