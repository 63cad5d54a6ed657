package io.milepost.training.weeks;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coaches said that single weeks are for, whatever the workouts in them say; each week is named by its Monday. */
@Service
public class SaidPhases {

    private final WeekTargetRows rows;
    private final Athletes athletes;

    SaidPhases(WeekTargetRows rows, Athletes athletes) {
        this.rows = rows;
        this.athletes = athletes;
    }

    /** Of the weeks whose Monday lies in these days, both included. For the team and for the athlete. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Phase> of(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return byMonday(rows.findByAthleteIdAndMondayBetween(athlete.value(), first, last));
    }

    /** The same of several; who has none is left out. For the team. */
    @Transactional(readOnly = true)
    public Map<AthleteId, Map<LocalDate, Phase>> of(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        athletes.requireAsTeam(who);
        return rows
                .findByAthleteIdInAndMondayBetween(
                        who.stream().map(AthleteId::value).toList(), first, last)
                .stream()
                .collect(Collectors.groupingBy(
                        WeekTargetRow::athlete,
                        Collectors.collectingAndThen(Collectors.toList(), SaidPhases::byMonday)));
    }

    static Map<LocalDate, Phase> byMonday(Collection<WeekTargetRow> rows) {
        return rows.stream()
                .<Map.Entry<LocalDate, Phase>>mapMulti((row, out) -> {
                    Phase phase = row.phase();
                    if (phase != null) {
                        out.accept(Map.entry(row.monday(), phase));
                    }
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
