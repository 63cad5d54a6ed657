package io.milepost.roster;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On how many days of a week athletes train, as agreed, with the history of it: whoever of the team sees the athlete says so,
 * and the athlete reads it. Other than the days on which somebody could train ({@link Availabilities}), it is a promise.
 * Each change publishes an {@link AgreementChanged}.
 */
@Service
public class AgreedDays {

    private final AgreedDaysRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreedDays(AgreedDaysRows rows, Athletes athletes, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** What was agreed, the oldest first, the last word of each day; empty before the first. For the athlete, team and tasks. */
    @Transactional(readOnly = true)
    public List<Agreement> of(AthleteId athlete) {
        athletes.require(athlete);
        List<Agreement> history = new ArrayList<>();
        for (AgreedDaysRow row : rows.findByAthleteIdAndTakenBackFalseOrderByOnDayAscSaidAscIdAsc(athlete.value())) {
            Agreement agreement = row.toAgreement();
            if (!history.isEmpty() && history.getLast().day().equals(agreement.day())) {
                history.removeLast();
            }
            history.add(agreement);
        }
        return List.copyOf(history);
    }

    /**
     * Agrees on so many days a week from the athlete's today on. For whoever of the team sees the athlete.
     *
     * @param daysAWeek 0 to 7; 0 ends what was agreed
     */
    @Transactional
    public Agreement agree(AthleteId athlete, int daysAWeek) {
        AthleteProfile profile = athletes.requireAsTeam(athlete);
        AgreedDaysRow row = rows.save(AgreedDaysRow.agreed(athlete, profile.today(clock), daysAWeek, clock.instant()));
        return published(row);
    }

    /** Takes an agreement back, as if it had never been: the one before it holds again. */
    @Transactional
    public void takeBack(AgreementId id) {
        AgreedDaysRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("agreement"));
        athletes.requireAsTeam(row.toAgreement().athlete());
        row.takeBack();
        published(row);
    }

    private Agreement published(AgreedDaysRow row) {
        Agreement agreement = row.toAgreement();
        events.publishEvent(new AgreementChanged(seats.requirePractice(), agreement.athlete()));
        return agreement;
    }
}
