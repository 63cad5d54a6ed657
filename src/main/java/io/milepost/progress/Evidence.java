package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.BestEffort;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.detection.Ascent;
import io.milepost.progress.detection.Feeling;
import io.milepost.progress.detection.History;
import io.milepost.progress.detection.Known;
import io.milepost.progress.detection.RaceEffort;
import io.milepost.progress.detection.Readings;
import io.milepost.progress.detection.Session;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers from the doors of the modules below what one athlete trained, raced and said. */
@Component
class Evidence {

    private static final LocalDate FOR_EVER_AGO = LocalDate.of(1900, 1, 1);

    private final Activities activities;
    private final OfficialResults results;
    private final Attempts attempts;
    private final CheckIns checkIns;
    private final Analyses analyses;
    private final Absences absences;
    private final Ascents ascents;
    private final PlanEvidence plan;
    private final Consistencies consistencies;
    private final Clock clock;

    Evidence(
            Activities activities,
            OfficialResults results,
            Attempts attempts,
            CheckIns checkIns,
            Analyses analyses,
            Absences absences,
            Ascents ascents,
            PlanEvidence plan,
            Consistencies consistencies,
            Clock clock) {
        this.activities = activities;
        this.results = results;
        this.attempts = attempts;
        this.checkIns = checkIns;
        this.analyses = analyses;
        this.absences = absences;
        this.ascents = ascents;
        this.plan = plan;
        this.consistencies = consistencies;
        this.clock = clock;
    }

    Known of(AthleteProfile athlete) {
        LocalDate tomorrow = athlete.today(clock).plusDays(1);
        List<ActivitySummary> trained = activities.between(athlete.id(), FOR_EVER_AGO, tomorrow);
        Map<ActivityId, Ascent> climbs = ascents.of(trained);
        Map<ActivityId, ActivityAnalysis> analysed = analyses.between(athlete.id(), FOR_EVER_AGO, tomorrow).stream()
                .collect(Collectors.toMap(ActivityAnalysis::activity, Function.identity()));
        List<Session> sessions = trained.stream()
                .map(activity -> session(
                        activity,
                        readings(activity, climbs.get(activity.id()), analysed.get(activity.id())),
                        analysed.get(activity.id()),
                        athlete))
                .toList();
        List<Feeling> feelings = checkIns.between(athlete.id(), FOR_EVER_AGO, tomorrow).stream()
                .map(Evidence::feeling)
                .toList();
        List<RaceEffort> official = results.of(athlete.id()).stream()
                .map(race -> official(race, feelings))
                .flatMap(Optional::stream)
                .toList();
        Consistency weeks = consistencies.since(
                athlete.id(), trained.isEmpty() ? tomorrow : trained.getFirst().day());
        return new Known(
                History.of(sessions),
                official,
                attempts.of(athlete, official, sessions),
                feelings,
                plan.of(athlete),
                absences.of(athlete.id()),
                weeks.closed(),
                weeks.open(),
                athlete.today(clock));
    }

    private Session session(
            ActivitySummary activity, Readings readings, @Nullable ActivityAnalysis analysis, AthleteProfile athlete) {
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
                netDrop(activity, analysis),
                readings);
    }

    private static Readings readings(
            ActivitySummary activity, @Nullable Ascent climb, @Nullable ActivityAnalysis analysis) {
        Map<Distance, Duration> efforts = analysis == null
                ? Map.of()
                : analysis.efforts().stream().collect(Collectors.toMap(BestEffort::distance, BestEffort::time));
        Integer effort = activity.impression().effort();
        return new Readings(
                activity.sport() == Sport.TREADMILL,
                Optional.ofNullable(climb),
                effort == null ? OptionalInt.empty() : OptionalInt.of(effort),
                efforts);
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

    /** Known once the recording is analysed; a race, whose record it may cost, does not wait for that. */
    private OptionalDouble netDrop(ActivitySummary activity, @Nullable ActivityAnalysis analysis) {
        Double drop = analysis == null ? null : analysis.netDropMetres();
        if (drop != null) {
            return OptionalDouble.of(drop);
        }
        if (!activity.race()) {
            return OptionalDouble.empty();
        }
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
                !said.redFlags().isEmpty(),
                checkIn.clearance().map(CheckIn.Clearance::at));
    }

    private static Optional<RaceEffort> official(OfficialResults.Run run, List<Feeling> feelings) {
        var source = run.result();
        return source.official()
                ? RaceEffort.official(
                        run.evidence(), source.day(), run.known(), source.distance(), source.time(), feelings)
                : Optional.empty();
    }
}
