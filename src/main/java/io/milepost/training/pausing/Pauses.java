package io.milepost.training.pausing;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AlreadyAway;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.training.ActivePlan;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntryId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a plan rest and go on, in one action each, which the ledger tells. While it rests nothing counts as not done; the race
 * day stays. When it goes on, the rules of adaptation look at the days off and propose the way back, which a coach approves.
 * For the team.
 */
@Service
public class Pauses {

    private final Absences absences;
    private final Athletes athletes;
    private final Activities activities;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Clock clock;

    Pauses(
            Absences absences,
            Athletes athletes,
            Activities activities,
            Calendars calendars,
            Ledger ledger,
            Clock clock) {
        this.absences = absences;
        this.athletes = athletes;
        this.activities = activities;
        this.calendars = calendars;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How the plan rests today. Also for the athlete. */
    @Transactional(readOnly = true)
    public Rest now(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        LocalDate lastRun = activities.between(athlete, today.minusYears(1), today).reversed().stream()
                .filter(activity -> activity.sport().isRun())
                .map(ActivitySummary::day)
                .findFirst()
                .orElse(null);
        return new Rest(
                absences.between(athlete, today, today),
                lastRun,
                calendars.plan(athlete).map(ActivePlan::raceDay).orElse(null));
    }

    /**
     * Lets the plan rest from a day on.
     *
     * @param last the last day off; null where nobody knows yet
     * @param words why, up to {@value Absence#LONGEST_WORDS} characters; may be empty
     * @param zone where a journey leads, if to another zone; null for whatever is no journey
     * @throws AlreadyAway where one of these days is off already for the same reason
     * @throws IllegalArgumentException if it ends before it begins, or has a {@linkplain Absence#isFar far} day for its first
     *     or last
     */
    @Transactional
    public LedgerEntryId pause(
            AthleteId athlete,
            Absence.Kind kind,
            LocalDate first,
            @Nullable LocalDate last,
            String words,
            @Nullable ZoneId zone) {
        athletes.requireAsTeam(athlete);
        absences.begin(athlete, kind, first, last, words, zone);
        return told(athlete);
    }

    /** The same at home. */
    @Transactional
    public LedgerEntryId pause(
            AthleteId athlete, Absence.Kind kind, LocalDate first, @Nullable LocalDate last, String words) {
        return pause(athlete, kind, first, last, words, null);
    }

    /**
     * Lets the plan go on the day after the last day off: every absence of that day or of today ends with it.
     *
     * @param lastDayOff not after today
     * @throws NothingRests where nothing rests on these days, because somebody let it go on already
     * @throws IllegalArgumentException for a day to come
     */
    @Transactional
    public LedgerEntryId resume(AthleteId athlete, LocalDate lastDayOff, String words) {
        AthleteProfile profile = athletes.requireAsTeam(athlete);
        LocalDate today = profile.today(clock);
        List<Absence> resting = absences.between(athlete, today, today).stream()
                .filter(absence -> !absence.first().isAfter(lastDayOff) && lastsBeyond(absence, lastDayOff))
                .toList();
        if (lastDayOff.isAfter(today)) {
            throw new IllegalArgumentException("a day off to come: " + lastDayOff);
        }
        if (resting.isEmpty()) {
            throw new NothingRests(lastDayOff);
        }
        absences.end(resting.stream().map(Absence::id).toList(), lastDayOff, words);
        return told(athlete);
    }

    private static boolean lastsBeyond(Absence absence, LocalDate day) {
        LocalDate last = absence.last();
        return last == null || last.isAfter(day);
    }

    /** Whatever is said about days off has its entry at once. */
    private LedgerEntryId told(AthleteId athlete) {
        return ledger.of(athlete, 1).getFirst().id();
    }
}
