package io.milepost.training.proposals;

import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.adaptation.Planned;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at an athlete's plan whenever something happened, and every noon while there is a plan: what was due the day before
 * yesterday is missed from then on, and what came of earlier changes can be told. Running it again changes nothing.
 */
@Component
class ProposalJob implements JobHandler {

    static final String KIND = "training.proposals";

    private static final LocalTime NOON = LocalTime.of(12, 5);
    private static final int RECENT_DAYS = 14;

    private final ProposalBook book;
    private final Turns turns;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Athletes athletes;
    private final Jobs jobs;
    private final Seats seats;
    private final Clock clock;

    ProposalJob(
            ProposalBook book,
            Turns turns,
            Calendars calendars,
            Ledger ledger,
            Athletes athletes,
            Jobs jobs,
            Seats seats,
            Clock clock) {
        this.book = book;
        this.turns = turns;
        this.calendars = calendars;
        this.ledger = ledger;
        this.athletes = athletes;
        this.jobs = jobs;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        AthleteId id = new AthleteId(subject);
        AthleteProfile athlete = athletes.require(id);
        if (calendars.isEmpty(id)) {
            return;
        }
        turns.run(ProposalBook.MATTER, id.value(), () -> look(athlete));
    }

    private void look(AthleteProfile athlete) {
        CalendarSpan calendar = book.calendar(athlete);
        book.agree(athlete, calendar);
        ledger.settle(calendar);
        LocalDate today = athlete.today(clock);
        boolean goesOn = calendar.planned().stream()
                .anyMatch(each -> !each.day().isBefore(today.minusDays(RECENT_DAYS))
                        && Planned.of(each).came() == Planned.Came.OPEN);
        if (goesOn) {
            jobs.schedule(
                    KIND,
                    seats.requirePractice(),
                    athlete.id().value(),
                    today.plusDays(1).atTime(NOON).atZone(athlete.zone()).toInstant());
        }
    }
}
