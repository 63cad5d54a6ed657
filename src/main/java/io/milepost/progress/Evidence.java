package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.progress.detection.Feeling;
import io.milepost.progress.detection.Finding;
import io.milepost.progress.detection.Findings;
import io.milepost.progress.detection.History;
import io.milepost.progress.detection.RaceEffort;
import io.milepost.progress.detection.Session;
import io.milepost.roster.AthleteProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers from the doors of the modules below what one athlete trained, raced and said, and finds the milestones in it. */
@Component
class Evidence {

    private static final LocalDate FOR_EVER_AGO = LocalDate.of(1900, 1, 1);

    private final Activities activities;
    private final Paces paces;
    private final CheckIns checkIns;
    private final Clock clock;

    Evidence(Activities activities, Paces paces, CheckIns checkIns, Clock clock) {
        this.activities = activities;
        this.paces = paces;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    List<Finding> of(AthleteProfile athlete) {
        LocalDate tomorrow = athlete.today(clock).plusDays(1);
        List<Session> sessions = activities.between(athlete.id(), FOR_EVER_AGO, tomorrow).stream()
                .map(activity -> session(activity, athlete))
                .toList();
        List<Feeling> feelings = checkIns.between(athlete.id(), FOR_EVER_AGO, tomorrow).stream()
                .map(Evidence::feeling)
                .toList();
        List<RaceEffort> results = paces.history(athlete.id()).stream()
                .map(race -> official(race, feelings))
                .flatMap(Optional::stream)
                .toList();
        return Findings.in(History.of(sessions), results, feelings);
    }

    private Session session(ActivitySummary activity, AthleteProfile athlete) {
        return new Session(
                activity.id().value(),
                start(activity, athlete),
                activity.day(),
                activity.recordedAt(),
                activity.sport().isRun(),
                activity.race(),
                Optional.ofNullable(activity.distance()).filter(distance -> !distance.isZero()),
                length(activity),
                activity.counts(),
                activity.race() ? netDrop(activity) : OptionalDouble.empty());
    }

    /**
     * Where only the day is known, the moment at which it was logged stands for the start if that was the same day, and
     * otherwise noon.
     */
    private static Instant start(ActivitySummary activity, AthleteProfile athlete) {
        if (activity.start() != null) {
            return activity.start();
        }
        boolean sameDay =
                LocalDate.ofInstant(activity.recordedAt(), athlete.zone()).equals(activity.day());
        return sameDay
                ? activity.recordedAt()
                : activity.day().atTime(LocalTime.NOON).atZone(athlete.zone()).toInstant();
    }

    private static Duration length(ActivitySummary activity) {
        @Nullable Duration known = activity.elapsed() != null ? activity.elapsed() : activity.timer();
        return known == null ? Duration.ZERO : known;
    }

    private OptionalDouble netDrop(ActivitySummary activity) {
        Climb climb = activities.detail(activity.id()).climb();
        return climb == null ? OptionalDouble.empty() : OptionalDouble.of(climb.descentMetres() - climb.ascentMetres());
    }

    private static Feeling feeling(CheckIn checkIn) {
        var said = checkIn.said();
        return new Feeling(
                checkIn.at(),
                checkIn.day(),
                said.energy() == null ? OptionalInt.empty() : OptionalInt.of(said.energy()),
                said.pain(),
                said.strideChanged(),
                said.ill(),
                !said.redFlags().isEmpty());
    }

    private static Optional<RaceEffort> official(AthletePaces race, List<Feeling> feelings) {
        var source = race.source();
        return source.official()
                ? RaceEffort.official(
                        race.id().value(), source.day(), race.recorded(), source.distance(), source.time(), feelings)
                : Optional.empty();
    }
}
