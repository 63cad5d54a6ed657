package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.low;
import static io.milepost.progress.detection.Given.race;
import static io.milepost.progress.detection.Given.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.progress.Achievement;
import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceId;
import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final List<Session> season = List.of(
            run(1, 8),
            run(4, 9),
            run(8, 10),
            race(14, 10.02, Duration.ofMinutes(45)),
            run(20, 11),
            run(25, 9),
            race(40, 10.05, Duration.ofMinutes(43)));

    @Test
    void aSeasonTellsItsMilestonesInTheirOrder() {
        assertThat(find(season, List.of(low(24, 20))))
                .extracting(Finding::day, finding -> finding.achievement().getClass())
                .containsExactlyInAnyOrder(
                        tuple(Given.dayNo(20), Achievement.LongestRun.class),
                        tuple(Given.dayNo(25), Achievement.ShowedUp.class),
                        tuple(Given.dayNo(40), Achievement.Comeback.class),
                        tuple(Given.dayNo(40), Achievement.PersonalRecord.class));
    }

    @Test
    void theOrderInWhichEvidenceArrivesChangesNothing() {
        var shuffled = new ArrayList<>(season);
        Collections.reverse(shuffled);
        assertThat(find(shuffled, List.of(low(24, 20)))).isEqualTo(find(season, List.of(low(24, 20))));
    }

    @Test
    void onlyTheFirstOfTwoTiredDaysInAFortnightIsShown() {
        assertThat(find(season, List.of(low(19, 20), low(24, 20))))
                .filteredOn(finding -> finding.achievement() instanceof Achievement.ShowedUp)
                .extracting(Finding::day)
                .containsExactly(Given.dayNo(20));
    }

    @Test
    void nothingTrainedIsNothingFound() {
        assertThat(find(List.of(), List.of(low(24, 20)))).isEmpty();
    }

    private static List<Finding> find(List<Session> sessions, List<Feeling> feelings) {
        return Findings.in(Given.known(History.of(sessions), feelings));
    }

    @Test
    void whoeverTrainsWhileExcusedForIllnessIsNotCheered() {
        var sick = new Absence(
                new AbsenceId(UUID.randomUUID()),
                new AthleteId(UUID.randomUUID()),
                Absence.Kind.SICK,
                Given.dayNo(19),
                null,
                "");
        var known = new Known(
                History.of(season),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(sick),
                List.of(),
                Optional.empty(),
                Given.dayNo(400));
        assertThat(Findings.in(known)).isEmpty();
    }
}
