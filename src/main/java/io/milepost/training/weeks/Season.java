package io.milepost.training.weeks;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.periods.CheckedWeek;
import io.milepost.training.periods.PlanCheck;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks ahead of an athlete, from this one to the last that is planned, and what their coach wants of them. For the team. */
@Service
public class Season {

    private final PlanChecks checks;
    private final WeekTargetRows rows;
    private final Athletes athletes;
    private final Clock clock;

    Season(PlanChecks checks, WeekTargetRows rows, Athletes athletes, Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The weeks from this one to the last that is planned or wanted; none where nothing is. */
    @Transactional(readOnly = true)
    public List<SeasonWeek> of(AthleteId athlete) {
        LocalDate first = monday(athletes.requireAsTeam(athlete).today(clock));
        PlanCheck check = checks.of(athlete);
        Map<LocalDate, CheckedWeek> planned =
                check.weeks().stream().collect(Collectors.toMap(CheckedWeek::monday, Function.identity()));
        Map<LocalDate, WeekTargetRow> wanted = rows
                .findByAthleteIdAndMondayBetween(athlete.value(), first, first.plusWeeks(PlanChecks.WEEKS_AHEAD))
                .stream()
                .collect(Collectors.toMap(WeekTargetRow::monday, Function.identity()));
        LocalDate last = first.minusDays(1);
        for (LocalDate monday : planned.keySet()) {
            last = monday.isAfter(last) ? monday : last;
        }
        for (LocalDate monday : wanted.keySet()) {
            last = monday.isAfter(last) ? monday : last;
        }
        List<SeasonWeek> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, planned.get(monday), wanted.get(monday), check));
        }
        return weeks;
    }

    /**
     * Says what is wanted of a week, instead of what was; nothing at all takes it back.
     *
     * @param phase what the week is for; null leaves it to its workouts
     * @param seen the {@link SeasonWeek#version} that the writer saw
     * @throws ChangedMeanwhile where somebody else said something about it after that
     */
    @Transactional
    public void want(AthleteId athlete, Target target, @Nullable Phase phase, @Nullable Long seen) {
        athletes.requireAsTeam(athlete);
        LocalDate monday = monday(target.monday());
        WeekTargetRow row =
                rows.findByAthleteIdAndMonday(athlete.value(), monday).orElse(null);
        if (!Objects.equals(row == null ? null : row.version(), seen)) {
            throw new ChangedMeanwhile();
        }
        if (target.volume() == null && target.easyShare() == null && phase == null) {
            if (row != null) {
                rows.delete(row);
            }
            return;
        }
        WeekTargetRow wanted = row == null ? WeekTargetRow.of(athlete, monday) : row;
        wanted.want(target, phase);
        try {
            rows.saveAndFlush(wanted);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
    }

    private static SeasonWeek week(
            LocalDate monday, @Nullable CheckedWeek planned, @Nullable WeekTargetRow wanted, PlanCheck check) {
        Phase own = wanted == null ? null : wanted.phase();
        return new SeasonWeek(
                monday,
                own == null && planned != null ? planned.phase() : own,
                planned == null ? Distance.ZERO : planned.volume(),
                planned == null ? Distance.ZERO : planned.longest(),
                planned == null ? 1 : planned.easyShare(),
                planned == null ? List.of() : planned.races(),
                wanted == null ? null : wanted.toTarget(),
                wanted == null ? null : wanted.version(),
                check.of(monday));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
