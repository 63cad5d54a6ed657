package io.milepost.workspace;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.matching.Compliance;
import io.milepost.training.proposals.Proposals;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whose calendar runs empty, and whose key sessions do not happen. */
@Component
@Order(3)
class CalendarsOnDesk implements DeskSource {

    /** A calendar that is planned for fewer days than this runs empty. */
    private static final int RUNWAY_DAYS = 7;

    /** Who has had nothing planned for so long trains without a calendar. */
    private static final int FORGOTTEN_DAYS = 28;

    private static final int KEYS_DAYS = 14;
    private static final int KEYS_MISSED = 2;

    private final Calendars calendars;
    private final Absences absences;
    private final Proposals proposals;

    CalendarsOnDesk(Calendars calendars, Absences absences, Proposals proposals) {
        this.calendars = calendars;
        this.absences = absences;
        this.proposals = proposals;
    }

    @Override
    public Stream<Signal> signals(DeskRoster roster) {
        return Stream.concat(runways(roster), missedKeys(roster));
    }

    /** Whose calendar runs empty within a week, or has run empty lately. The words are the last planned day. */
    private Stream<Signal> runways(DeskRoster roster) {
        return calendars.lastDays(roster.ids()).entrySet().stream()
                .flatMap(each -> runway(roster, roster.get(each.getKey()), each.getValue()).stream());
    }

    private Optional<Signal> runway(DeskRoster roster, AthleteProfile athlete, LocalDate last) {
        LocalDate today = roster.today(athlete);
        boolean isShort = last.isBefore(today.plusDays(RUNWAY_DAYS)) && last.isAfter(today.minusDays(FORGOTTEN_DAYS));
        if (!isShort || isPaused(athlete, today)) {
            return Optional.empty();
        }
        Instant since = DeskRoster.morning(athlete, last.minusDays(RUNWAY_DAYS - 1L));
        return Optional.of(Signal.of(athlete, Reason.RUNWAY, since, null, last.toString()));
    }

    private boolean isPaused(AthleteProfile athlete, LocalDate today) {
        return absences.between(athlete.id(), today, today).stream()
                .anyMatch(absence -> absence.kind() == Absence.Kind.PAUSE);
    }

    /**
     * Who missed two key sessions within two weeks; the words are how many. Only where a rule spoke of one is the calendar
     * read, for to read everybody's would cost more than all the rest of the Desk.
     */
    private Stream<Signal> missedKeys(DeskRoster roster) {
        if (roster.isEmpty()) {
            return Stream.empty();
        }
        Instant since = roster.now().minus(Duration.ofDays(KEYS_DAYS));
        return proposals.concernedBy(Rule.MISSED_KEY, roster.ids(), since).stream()
                .flatMap(id -> missedKeys(roster, roster.get(id)).stream());
    }

    private Optional<Signal> missedKeys(DeskRoster roster, AthleteProfile athlete) {
        LocalDate today = roster.today(athlete);
        List<PlannedWorkout> missed =
                calendars.between(athlete.id(), today.minusDays(KEYS_DAYS), today.minusDays(1)).planned().stream()
                        .filter(workout -> workout.effort().isHard() && workout.compliance() == Compliance.NOT_DONE)
                        .sorted(Comparator.comparing(PlannedWorkout::day))
                        .toList();
        if (missed.size() < KEYS_MISSED) {
            return Optional.empty();
        }
        Instant since = DeskRoster.evening(athlete, missed.get(KEYS_MISSED - 1).day());
        return Optional.of(Signal.of(athlete, Reason.KEYS_MISSED, since, null, String.valueOf(missed.size())));
    }
}
