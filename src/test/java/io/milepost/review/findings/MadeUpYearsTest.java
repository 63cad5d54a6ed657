package io.milepost.review.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.files.ActivityFiles;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.ReadResult;
import io.milepost.fitness.analysis.Derivation;
import io.milepost.fitness.analysis.RecordedProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.testing.StoryYear;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole years, from their files to their findings: what the parameters of a year say is what a review of it says. */
class MadeUpYearsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void theStorysYearIsClusteredAndOnlyGrewItsMilesAndJumpedAndNothingElse() {
        assertThat(toChange(StoryYear.ofTheStory(LAST)))
                .containsExactlyInAnyOrder(
                        FindingKind.PACES_CLUSTERED, FindingKind.ONLY_MILES_GREW, FindingKind.VOLUME_SPIKES);
    }

    @Test
    void aFastDayThatIsFastAndMilesThatStayLeaveNoProgressionAlone() {
        var year = new StoryYear(LAST, 52, 60, 0, 342, 0.14, 0.36, Set.of(), Set.of());
        assertThat(toChange(year)).containsExactly(FindingKind.NO_PROGRESSION);
    }

    @Test
    void aLongRunLikeAllOthersIsMissing() {
        var year = new StoryYear(LAST, 52, 50, 0.3, 342, 0.14, 0.25, Set.of(), Set.of());
        assertThat(toChange(year)).contains(FindingKind.MISSING_LONG_RUNS);
    }

    @Test
    void aYearWithEveryThirdWeekMissingIsInconsistent() {
        Set<Integer> missed =
                java.util.stream.IntStream.range(1, 17).mapToObj(i -> i * 3).collect(Collectors.toSet());
        var year = new StoryYear(LAST, 52, 56, 0.28, 342, 0.14, 0.36, Set.of(), missed);
        assertThat(toChange(year)).contains(FindingKind.INCONSISTENT).doesNotContain(FindingKind.PACES_CLUSTERED);
    }

    private static Set<FindingKind> toChange(StoryYear year) {
        List<Run> runs = year.runs().stream().map(MadeUpYearsTest::run).toList();
        var history = TrainingHistory.of(
                ReviewWindow.lastWeeks(year.weeks(), LAST.plusDays(1)),
                runs,
                List.of(),
                new TrainingHistory.Known(runs.getFirst().day(), runs.getLast().day()),
                Map.of());
        return HistoryReview.of(history, ReviewThresholds.DEFAULTS).findings().stream()
                .map(Finding::kind)
                .filter(kind -> !kind.isStrength())
                .collect(Collectors.toSet());
    }

    private static Run run(StoryYear.DayRun day) {
        ParsedActivity parsed = ((ReadResult.Read) new ActivityFiles(CLOCK).read(day.gpx()))
                .activities()
                .getFirst();
        RecordedProfile profile = Derivation.of(parsed.samples(), true);
        Distance distance = Distance.metres(parsed.distanceMetres().orElseThrow());
        Duration time = Duration.ofSeconds(Math.round(parsed.timerSeconds().orElseThrow()));
        return new Run(
                UUID.randomUUID(),
                LocalDate.ofInstant(day.start(), ZoneOffset.UTC),
                false,
                NamedSpeed.in(day.kind().title()),
                distance,
                time,
                Pace.of(distance, time),
                profile.eightMinutes().orElse(null),
                null);
    }
}
