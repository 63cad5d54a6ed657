package io.milepost.activities.panels;

import io.milepost.activities.LogActivity;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was planned for a day, as a first guess of what was trained: most of what is logged went as planned. */
public interface PlannedDay {

    /** The first workout of the athlete's day that waits to be trained; empty for none. */
    Optional<Planned> of(AthleteId athlete, LocalDate day);

    /**
     * @param size how far and long, in the reader's words
     * @param distance null where it names none
     * @param duration above zero; at the athlete's paces, where the workout names only a distance
     */
    record Planned(String title, String size, @Nullable Distance distance, Duration duration) {

        /** Less than this share of it is a shorter workout; the rest is how plans and legs differ. */
        private static final double AS_PLANNED = 0.9;

        /** This share of it, from above 0 to 1. */
        public Planned share(double share) {
            return new Planned(
                    title,
                    size,
                    distance == null ? null : Distance.metres(distance.metres() * share),
                    Duration.ofSeconds(Math.round(duration.toSeconds() * share)));
        }

        /** Whether what was trained is a shorter version of it: by distance where both name one, else by time. */
        public boolean isCutShortBy(LogActivity log) {
            Distance ran = log.distance();
            return ran == null || distance == null
                    ? log.duration().toSeconds() < duration.toSeconds() * AS_PLANNED
                    : ran.metres() < distance.metres() * AS_PLANNED;
        }
    }
}
