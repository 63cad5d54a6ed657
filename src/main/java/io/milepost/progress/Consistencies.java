package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.progress.consistency.AgreedWeeks;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyPolicy;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.Agreement;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.training.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How steadily athletes show up against what was agreed. It is worked out at every look, so that training which is logged late
 * and absences that are said late count.
 */
@Service
public class Consistencies {

    /** So far back weeks are told: a year of them that count, with a year of pauses between. */
    public static final int WEEKS_BACK = 104;

    private final Activities activities;
    private final Absences absences;
    private final AgreedDays agreedDays;
    private final Calendars calendars;
    private final Ticks ticks;
    private final List<RoughDayRests> rests;
    private final Athletes athletes;
    private final Clock clock;

    Consistencies(
            Activities activities,
            Absences absences,
            AgreedDays agreedDays,
            Calendars calendars,
            Ticks ticks,
            ObjectProvider<RoughDayRests> rests,
            Athletes athletes,
            Clock clock) {
        this.activities = activities;
        this.absences = absences;
        this.agreedDays = agreedDays;
        this.calendars = calendars;
        this.ticks = ticks;
        this.rests = rests.orderedStream().toList();
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The weeks up to today, at most {@value #WEEKS_BACK} closed ones. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Consistency of(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        return since(athlete, AgreedWeeks.monday(today).minusWeeks(WEEKS_BACK));
    }

    /** The weeks from that of a day up to today, however many. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Consistency since(AthleteId athlete, LocalDate day) {
        LocalDate today = athletes.require(athlete).today(clock);
        LocalDate from = AgreedWeeks.monday(day);
        LocalDate until = AgreedWeeks.monday(today).plusDays(6);
        return ConsistencyPolicy.of(
                today,
                from,
                agreed(athlete, from, until),
                excused(athlete, from, until, today),
                rested(athlete, from, until),
                done(athlete, from, until));
    }

    /** The days, from the first to the last, on which the athlete showed up. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Set<LocalDate> days(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return done(athlete, first, last);
    }

    private AgreedWeeks agreed(AthleteId athlete, LocalDate from, LocalDate until) {
        List<Agreement> agreements = agreedDays.of(athlete);
        Map<LocalDate, Integer> planned = new HashMap<>();
        // What was agreed before all these weeks makes the plan's word needless.
        if (agreements.isEmpty() || !agreements.getFirst().day().isBefore(from)) {
            calendars
                    .trainingDays(athlete, from, until)
                    .forEach(day -> planned.merge(AgreedWeeks.monday(day), 1, Integer::sum));
        }
        return new AgreedWeeks(agreements, planned);
    }

    /** Nobody knows how long an open absence lasts: the days to come are not excused yet. */
    private Set<LocalDate> excused(AthleteId athlete, LocalDate from, LocalDate until, LocalDate today) {
        return absences.between(athlete, from, until).stream()
                .flatMap(absence -> days(absence, from, until, today))
                .collect(Collectors.toSet());
    }

    private static Stream<LocalDate> days(Absence absence, LocalDate from, LocalDate until, LocalDate today) {
        LocalDate first = absence.first().isBefore(from) ? from : absence.first();
        LocalDate said = absence.last() == null ? today : absence.last();
        LocalDate last = said.isAfter(until) ? until : said;
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private Set<LocalDate> rested(AthleteId athlete, LocalDate from, LocalDate until) {
        return rests.stream()
                .flatMap(each -> each.of(athlete, from, until).stream())
                .collect(Collectors.toSet());
    }

    private Set<LocalDate> done(AthleteId athlete, LocalDate from, LocalDate until) {
        Stream<LocalDate> trained = activities.between(athlete, from, until).stream()
                .filter(Consistencies::isLongEnough)
                .map(ActivitySummary::day);
        return Stream.concat(trained, ticks.days(athlete, from, until).stream()).collect(Collectors.toSet());
    }

    private static boolean isLongEnough(ActivitySummary activity) {
        return Stream.of(activity.timer(), activity.elapsed(), activity.moving())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .filter(length -> length.compareTo(ConsistencyPolicy.SHORTEST) >= 0)
                .isPresent();
    }
}
