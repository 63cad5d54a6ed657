package io.milepost.fitness;

import io.milepost.fitness.suggestions.Found;
import io.milepost.fitness.suggestions.Known;
import io.milepost.fitness.suggestions.Known.Decided;
import io.milepost.fitness.suggestions.SuggestionPolicy;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the suggestions of one athlete agree with what training says now: what is new waits for the coach, what no longer
 * holds goes without a word, what was decided stays decided. Running it again changes nothing.
 */
@Component
class SuggestionJob implements JobHandler {

    static final String KIND = "fitness.suggestions";

    /** As far back as any policy looks. */
    private static final int DAYS = 190;

    private final SuggestionRows rows;
    private final Turns turns;
    private final Analyses analyses;
    private final Thresholds thresholds;
    private final Athletes athletes;
    private final Clock clock;

    SuggestionJob(
            SuggestionRows rows,
            Turns turns,
            Analyses analyses,
            Thresholds thresholds,
            Athletes athletes,
            Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.analyses = analyses;
        this.thresholds = thresholds;
        this.athletes = athletes;
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
        turns.run(AnalysisJob.TURN, subject, () -> agree(athletes.require(new AthleteId(subject))));
    }

    private void agree(AthleteProfile athlete) {
        LocalDate today = athlete.today(clock);
        List<SuggestionRow> rowsOfAthlete =
                rows.findByAthleteIdOrderByFoundDescIdDesc(athlete.id().value());
        Map<SuggestionKind, Decided> decided = rowsOfAthlete.stream()
                .filter(SuggestionRow::isDecided)
                .collect(Collectors.toMap(
                        SuggestionRow::kind,
                        SuggestionRow::asDecided,
                        BinaryOperator.maxBy(Comparator.comparing(Decided::day))));
        List<Found> found = SuggestionPolicy.in(new Known(
                analyses.between(athlete.id(), today.minusDays(DAYS), today.plusDays(1)),
                thresholds.onDay(athlete.id(), today),
                decided,
                today));
        rowsOfAthlete.stream()
                .filter(row -> found.stream().noneMatch(row::isOf))
                .forEach(row -> row.vanish(clock.instant()));
        for (Found each : found) {
            rowsOfAthlete.stream()
                    .filter(row -> row.isOf(each))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> row.follow(each),
                            () -> rows.save(SuggestionRow.found(athlete.id(), each, clock.instant())));
        }
    }
}
