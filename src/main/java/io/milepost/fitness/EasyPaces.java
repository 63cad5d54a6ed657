package io.milepost.fitness;

import io.milepost.fitness.trend.EasyPacePolicy;
import io.milepost.fitness.trend.EasyRun;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an athlete's easy runs say about how fit they have become. Worked out with every look. */
@Service
public class EasyPaces {

    private final Analyses analyses;
    private final Athletes athletes;
    private final Clock clock;

    EasyPaces(Analyses analyses, Athletes athletes, Clock clock) {
        this.analyses = analyses;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** How the pace changed at the same heart rate; empty where too little is known. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Optional<EasyPaceTrend> trend(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        LocalDate from =
                YearMonth.from(today).minusMonths(EasyPacePolicy.FARTHEST).atDay(1);
        return EasyPacePolicy.judge(
                analyses.between(athlete, from, today).stream()
                        .flatMap(run -> EasyRun.of(run).stream())
                        .toList(),
                today);
    }
}
