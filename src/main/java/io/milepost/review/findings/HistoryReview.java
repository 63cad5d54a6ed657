package io.milepost.review.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a history says about itself.
 *
 * @param findings the weightiest first
 * @param unsaid what could not be judged for want of data, and what is missing
 */
public record HistoryReview(List<Finding> findings, List<Unsaid> unsaid) {

    /** Every policy, each kind once. */
    static final List<FindingPolicy> POLICIES = List.of(
            RegularityPolicy.inconsistent(),
            new ClusteredPacesPolicy(),
            new OnlyMilesPolicy(),
            IntensityPolicy.tooMuchModerate(),
            new VolumeSpikesPolicy(),
            new UndertrainedRacePolicy(),
            LongRunsPolicy.missing(),
            new GapPolicy(),
            new NoProgressionPolicy(),
            new UnstructuredPolicy(),
            new FasterEightPolicy(),
            RegularityPolicy.consistentWeeks(),
            LongRunsPolicy.sound(),
            IntensityPolicy.easyDaysEasy(),
            new SteadyGrowthPolicy());

    public HistoryReview {
        findings = List.copyOf(findings);
        unsaid = List.copyOf(unsaid);
    }

    /** What is not claimed, either way. */
    public record Unsaid(FindingKind kind, Reading.Lack lack, int have, int need) {}

    public static HistoryReview of(TrainingHistory history, ReviewThresholds thresholds) {
        List<Finding> findings = new ArrayList<>();
        List<Unsaid> unsaid = new ArrayList<>();
        for (FindingPolicy policy : POLICIES) {
            switch (policy.read(history, thresholds)) {
                case Reading.Measured measured
                when measured.holds() -> findings.add(Finding.of(policy.kind(), measured));
                case Reading.Measured measured -> {
                    // judged, and not so: nothing to be said
                }
                case Reading.TooLittle(Reading.Lack lack, int have, int need)
                when lack != Reading.Lack.OCCASION && !policy.kind().isStrength() ->
                    unsaid.add(new Unsaid(policy.kind(), lack, have, need));
                case Reading.TooLittle nothing -> {
                    // no occasion to judge
                }
            }
        }
        findings.sort(Comparator.comparingDouble(Finding::weight).reversed().thenComparing(Finding::kind));
        return new HistoryReview(findings, unsaid);
    }

    /** The figures of one kind, whether or not it may be claimed: for measuring again what was claimed once. */
    public static Reading measure(FindingKind kind, TrainingHistory history, ReviewThresholds thresholds) {
        return POLICIES.stream()
                .filter(policy -> policy.kind() == kind)
                .findFirst()
                .orElseThrow()
                .read(history, thresholds);
    }
}
