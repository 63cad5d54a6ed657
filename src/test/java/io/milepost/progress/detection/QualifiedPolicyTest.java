package io.milepost.progress.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.Qualified;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QualifiedPolicyTest {

    private static final UUID GOAL = UUID.randomUUID();
    private static final Duration STANDARD = Duration.ofMinutes(185);
    private static final DownhillRule DOWNHILL = new DownhillRule(List.of(
            new DownhillRule.Step(1_500, Optional.of(Duration.ofMinutes(5))),
            new DownhillRule.Step(6_000, Optional.empty())));

    @Test
    void anOfficialTimeUnderTheStandardQualifies() {
        assertThat(QualifiedPolicy.judge(attempt(result(Duration.ofMinutes(181)), 0)))
                .contains(new Qualified("Boston", Distance.MARATHON, Duration.ofMinutes(181), Duration.ofMinutes(4)));
    }

    @Test
    void theStandardToTheSecondIsMetAndASecondMoreIsNot() {
        assertThat(QualifiedPolicy.judge(attempt(result(STANDARD), 0))).isPresent();
        assertThat(QualifiedPolicy.judge(attempt(result(STANDARD.plusSeconds(1)), 0)))
                .isEmpty();
    }

    @Test
    void aWatchQualifiesNobody() {
        assertThat(QualifiedPolicy.judge(attempt(official(false, true, Given.at(10, 15)), 0)))
                .isEmpty();
    }

    @Test
    void whatTheCourseFallsIsAddedOrCountsForNothing() {
        assertThat(QualifiedPolicy.judge(attempt(result(Duration.ofMinutes(181)), 500)))
                .isEmpty();
        assertThat(QualifiedPolicy.judge(attempt(result(Duration.ofMinutes(179)), 500)))
                .map(Qualified::margin)
                .contains(Duration.ofMinutes(1));
        assertThat(QualifiedPolicy.judge(attempt(result(Duration.ofMinutes(150)), 1_900)))
                .isEmpty();
    }

    @Test
    void throughPainOrIllnessNothingIsCelebrated() {
        assertThat(QualifiedPolicy.judge(attempt(official(true, false, Given.at(10, 15)), 0)))
                .isEmpty();
    }

    @Test
    void aRaceToldWeeksLaterIsNoNews() {
        assertThat(QualifiedPolicy.judge(attempt(official(true, true, Given.at(30, 15)), 0)))
                .isEmpty();
    }

    @Test
    void aGoalIsMetOnceByTheFirstRaceThatMeetsIt() {
        Attempt second = new Attempt(
                GOAL,
                "Boston",
                new QualifyingStandard(STANDARD, DOWNHILL),
                new RaceEffort(
                        UUID.randomUUID(),
                        Given.dayNo(40),
                        Given.at(40, 15),
                        Distance.MARATHON,
                        Duration.ofMinutes(170),
                        true,
                        true),
                0);
        assertThat(QualifiedPolicy.all(List.of(second, attempt(result(Duration.ofMinutes(181)), 0))))
                .singleElement()
                .returns(GOAL, Finding::evidence)
                .returns(Given.dayNo(10), Finding::day);
    }

    private static Attempt attempt(RaceEffort result, double drop) {
        return new Attempt(GOAL, "Boston", new QualifyingStandard(STANDARD, DOWNHILL), result, drop);
    }

    private static RaceEffort result(Duration time) {
        return new RaceEffort(
                UUID.randomUUID(), Given.dayNo(10), Given.at(10, 15), Distance.MARATHON, time, true, true);
    }

    private static RaceEffort official(boolean official, boolean well, Instant known) {
        return new RaceEffort(
                UUID.randomUUID(), Given.dayNo(10), known, Distance.MARATHON, Duration.ofMinutes(181), official, well);
    }
}
