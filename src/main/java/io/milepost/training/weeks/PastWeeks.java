package io.milepost.training.weeks;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.training.Calendars;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the weeks behind an athlete: planned, wanted and done. For the team. */
@Service
public class PastWeeks {

    /** How far back is looked. */
    public static final int WEEKS_BACK = 12;

    private final Calendars calendars;
    private final WeekTargetRows targets;
    private final Athletes athletes;
    private final Clock clock;

    PastWeeks(Calendars calendars, WeekTargetRows targets, Athletes athletes, Clock clock) {
        this.calendars = calendars;
        this.targets = targets;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The closed weeks, the last first, up to {@value #WEEKS_BACK}; weeks of which there is nothing to tell are left out. */
    @Transactional(readOnly = true)
    public List<PastWeek> of(AthleteId athlete) {
        LocalDate open =
                athletes.requireAsTeam(athlete).today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = open.minusWeeks(WEEKS_BACK);
        List<WeekTargetRow> said = targets.findByAthleteIdAndMondayBetween(athlete.value(), first, open.minusDays(1));
        WeekTotals totals =
                new WeekTotals(calendars.between(athlete, first, open.minusDays(1)), open, SaidPhases.byMonday(said));
        Map<LocalDate, WeekTargetRow> wanted =
                said.stream().collect(Collectors.toMap(WeekTargetRow::monday, Function.identity()));
        List<PastWeek> weeks = new ArrayList<>();
        for (LocalDate monday = open.minusWeeks(1); !monday.isBefore(first); monday = monday.minusWeeks(1)) {
            PastWeek week = week(monday, totals, wanted.get(monday));
            if (week.target() != null
                    || !week.planned().isZero()
                    || !week.done().isZero()) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static PastWeek week(LocalDate monday, WeekTotals totals, @Nullable WeekTargetRow wanted) {
        return new PastWeek(
                monday,
                totals.phase(monday),
                totals.planned(monday),
                totals.done(monday),
                wanted == null ? null : wanted.toTarget());
    }
}
