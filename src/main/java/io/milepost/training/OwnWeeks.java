package io.milepost.training;

import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.ownday.Standing;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** Reads the days of which athletes may change something themselves. */
@Component
class OwnWeeks {

    private final CalendarReader reader;
    private final MoveAllowances allowances;
    private final CheckIns checkIns;
    private final Clock clock;

    OwnWeeks(CalendarReader reader, MoveAllowances allowances, CheckIns checkIns, Clock clock) {
        this.reader = reader;
        this.allowances = allowances;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    OwnWeek of(AthleteProfile me) {
        LocalDate today = me.today(clock);
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new OwnWeek(
                today,
                standing(me),
                allowances.of(me.id()).days(),
                reader.read(me, today, monday).planned());
    }

    /** By what the athlete said last, unless a coach has cleared it since. */
    Standing standing(AthleteProfile me) {
        if (checkIns.holdOn(me.id()).isPresent()) {
            return Standing.HELD;
        }
        return checkIns.latest(me.id())
                .filter(last -> last.advice() == Advice.REST && last.clearance().isEmpty())
                .map(_ -> Standing.REST_ONLY)
                .orElse(Standing.FREE);
    }
}
