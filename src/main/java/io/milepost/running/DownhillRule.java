package io.milepost.running;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a race adds to results from courses that fall: by net drop, the start's height less the finish's, not by all that
 * is descended. Boston from 2027: from 1,500 ft five minutes, from 3,000 ft ten, from 6,000 ft on not eligible (B.A.A.,
 * 16 June 2025). The steps are data; this is only how they are read.
 */
public record DownhillRule(List<Step> steps) {

    private static final double METRES_PER_FOOT = 0.3048;
    private static final double ROUNDING = 1e-6;

    public static final DownhillRule NONE = new DownhillRule(List.of());

    /**
     * From a net drop on, until the next step.
     *
     * @param feet the net drop, above 0
     * @param added what is added to the time; empty where the result does not count
     */
    public record Step(int feet, Optional<Duration> added) {

        public Step {
            if (feet <= 0 || added.filter(Duration::isNegative).isPresent()) {
                throw new IllegalArgumentException("A step begins at a drop and adds time: " + feet + ", " + added);
            }
        }

        private boolean begins(double metres) {
            return metres + ROUNDING >= feet * METRES_PER_FOOT;
        }
    }

    /** @throws IllegalArgumentException unless each step begins at a drop of its own */
    public DownhillRule {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::feet)).toList();
        if (steps.stream().map(Step::feet).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("Two steps begin at one drop");
        }
    }

    /**
     * What is added to a result.
     *
     * @param netDropMetres below 0 where the finish is the higher one
     * @return empty where a result from such a course does not count
     */
    public Optional<Duration> added(double netDropMetres) {
        return steps.reversed().stream()
                .filter(step -> step.begins(netDropMetres))
                .findFirst()
                .map(Step::added)
                .orElse(Optional.of(Duration.ZERO));
    }
}
