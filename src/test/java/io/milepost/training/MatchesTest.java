package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.Stage;
import io.milepost.training.matching.Compliance;
import io.milepost.training.reps.Intensity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of workouts, what people say about it, and how they were run. */
class MatchesTest extends TrainingScene {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Matches matches;

    @Autowired
    Executions executions;

    @Autowired
    ActivityImports imports;

    @Autowired
    Absences absences;

    @Autowired
    Paces paces;

    private AccountId self;

    /** Easy is 6:28 to 7:18 per kilometre from here on. */
    @BeforeEach
    void aRace() {
        self = Objects.requireNonNull(ana.account());
        asCoach(() -> paces.recordRace(
                new RaceResult(ana.id(), "City", Distance.TEN_K, Duration.ofMinutes(55), today.minusDays(60), true)));
    }

    @Test
    void whatWasDoneOnAnotherDayWasMovedAndIsFrozen() {
        PlannedWorkout planned = plan(today.minusDays(2), "10km E");
        run(today.minusDays(1), 10.2);

        assertThat(on(today.minusDays(2)).getFirst())
                .returns(Compliance.MOVED, PlannedWorkout::compliance)
                .returns(true, PlannedWorkout::isFrozen)
                .satisfies(workout -> assertThat(workout.fulfilment().day()).isEqualTo(today.minusDays(1)));
        assertThatThrownBy(() -> asCoach(() -> calendars.drop(planned.id(), planned.version(), "")))
                .isInstanceOf(ChangeRefused.class);
        assertThat(asCoach(() -> calendars.between(ana.id(), today.minusDays(1), today))
                        .trained())
                .extracting(Trained::extra)
                .containsExactly(false);
    }

    @Test
    void onDaysOffNothingIsMissedAndWhatIsToComeStaysPlannedWhileNobodyKnowsTheEnd() {
        plan(today.minusDays(5), "10km E");
        plan(today, "10km E");
        plan(today.plusDays(2), "10km E");
        plan(today.plusDays(8), "10km E");
        stage.as(house, self, () -> absences.begin(ana.id(), Absence.Kind.SICK, today.minusDays(6), null, "Fever"));
        asCoach(() -> absences.begin(ana.id(), Absence.Kind.TRAVEL, today.plusDays(7), today.plusDays(9), "No shoes"));

        assertThat(asCoach(() -> calendars.between(ana.id(), today.minusDays(6), today.plusDays(9)))
                        .planned())
                .extracting(PlannedWorkout::compliance)
                .containsExactly(Compliance.EXCUSED, Compliance.EXCUSED, Compliance.PLANNED, Compliance.EXCUSED);
    }

    @Test
    void whatWasTakenOffThePlanIsToldOnceItsDayIsOver() {
        PlannedWorkout past = plan(today.minusDays(3), "10km E");
        PlannedWorkout coming = plan(today.plusDays(1), "5km E");
        asCoach(() -> calendars.drop(past.id(), past.version(), "rain"));
        asCoach(() -> calendars.drop(coming.id(), coming.version(), "rain"));

        CalendarSpan span = asCoach(() -> calendars.between(ana.id(), today.minusDays(5), today.plusDays(5)));

        assertThat(span.planned()).isEmpty();
        assertThat(span.dropped())
                .singleElement()
                .returns(past.id(), PlannedWorkout::id)
                .returns(Compliance.DROPPED, PlannedWorkout::compliance);
    }

    @Test
    void thePersonsWordGoesFirstAndIsTakenBackExactly() {
        PlannedWorkout tuesday = plan(today.minusDays(3), "10km E");
        PlannedWorkout thursday = plan(today.minusDays(1), "10km E");
        run(today.minusDays(3), 10);
        ActivityId run = new ActivityId(
                Objects.requireNonNull(on(today.minusDays(3)).getFirst().activity()));

        Matches.Standing standing = asCoach(() -> matches.of(run));
        assertThat(standing.matched()).extracting(PlannedWorkout::id).containsExactly(tuesday.id());
        assertThat(standing.others()).extracting(PlannedWorkout::id).containsExactly(thursday.id());
        assertThat(standing.said()).isEqualTo(Matches.Said.NOTHING);

        Matches.Said before =
                stage.as(house, self, () -> matches.say(run, standing.said().was(thursday.id())));
        assertThat(on(today.minusDays(1)).getFirst().compliance()).isEqualTo(Compliance.MOVED);
        assertThat(on(today.minusDays(3)).getFirst().activity()).isNull();
        assertThat(before).isEqualTo(Matches.Said.NOTHING);

        Matches.Said said = asCoach(() -> matches.say(run, Matches.Said.NOTHING));
        assertThat(on(today.minusDays(3)).getFirst().compliance()).isEqualTo(Compliance.AS_PLANNED);
        asCoach(() -> matches.say(run, said));
        assertThat(on(today.minusDays(1)).getFirst().compliance()).isEqualTo(Compliance.MOVED);

        asCoach(() -> matches.say(run, said.wasNot(thursday.id()).wasNot(tuesday.id())));
        assertThat(asCoach(() -> matches.of(run)).matched()).isEmpty();
        assertThat(asCoach(() -> calendars.between(ana.id(), today.minusDays(3), today))
                        .trained())
                .extracting(Trained::extra)
                .containsExactly(true);
    }

    @Test
    void whatWasSaidSurvivesRemovalAndImportingAgain() {
        PlannedWorkout planned = plan(today.minusDays(3), "10km E");
        TrainingFiles.Run run = easyRun(today.minusDays(3));
        ActivityId id = imported(run);
        asCoach(() -> matches.say(id, Matches.Said.NOTHING.wasNot(planned.id())));

        stage.run(house, house.owner(), () -> activities.remove(id));
        stage.run(house, house.owner(), () -> activities.restore(id));
        asCoach(() -> imports.importFile(ana.id(), "again.fit", TrainingFiles.fit(run)));
        asCoach(() -> imports.importFile(ana.id(), "again.gpx", TrainingFiles.gpx(run)));

        assertThat(on(today.minusDays(3)).getFirst().compliance()).isNotEqualTo(Compliance.AS_PLANNED);
        assertThat(asCoach(() -> matches.of(id)).matched()).isEmpty();
    }

    @Test
    void aWordNeedsAWorkoutOfThisAthleteNearbyThatCouldBeIt() {
        PlannedWorkout far = plan(today.minusDays(9), "10km E");
        PlannedWorkout rest = plan(today.minusDays(2), "REST");
        run(today.minusDays(2), 10);
        ActivityId run = new ActivityId(asCoach(() -> activities.between(ana.id(), today.minusDays(2), today))
                .getFirst()
                .id()
                .value());

        for (PlannedWorkout impossible : List.of(far, rest)) {
            assertThatThrownBy(() -> asCoach(() -> matches.say(run, Matches.Said.NOTHING.was(impossible.id()))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        Stage.House other = stage.house();
        assertThatThrownBy(() -> stage.as(house, ben, () -> matches.of(run))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> matches.say(run, Matches.Said.NOTHING)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> matches.say(run, Matches.Said.NOTHING)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> executions.of(far)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> executions.lastTime(far)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void howARecordedWorkoutWasRunIsWorkedOutAMomentLaterAndAgainWhenItIsAnotherOne() {
        PlannedWorkout planned = plan(today.minusDays(3), "10km E");
        PlannedWorkout fast = plan(today.minusDays(2), "10km 3:50-6:30/km");
        ActivityId hot = imported(new TrainingFiles.Run(noon(today.minusDays(3)), 10_000, 3_000, 165));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(on(planned.day()).getFirst())
                        .returns(Compliance.AS_PLANNED, PlannedWorkout::compliance)
                        .returns(Intensity.HOTTER, PlannedWorkout::intensity));
        assertThat(asCoach(() -> executions.of(on(planned.day()).getFirst()))
                        .orElseThrow()
                        .reps())
                .singleElement()
                .satisfies(rep -> {
                    assertThat(rep.metres()).isCloseTo(10_000, within(1.0));
                    assertThat(rep.heartRate()).isEqualTo(165);
                });

        asCoach(() -> matches.say(hot, Matches.Said.NOTHING.was(fast.id())));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(on(fast.day()).getFirst())
                        .returns(Compliance.MOVED, PlannedWorkout::compliance)
                        .returns(Intensity.ON_TARGET, PlannedWorkout::intensity));
    }

    @Test
    void aTypedEvenRunIsJudgedByItsMeanAtOnce() {
        plan(today, "10km E");
        run(today, 10);

        // Six minutes for a kilometre, where easy begins at 6:28.
        assertThat(on(today).getFirst().intensity()).isEqualTo(Intensity.HOTTER);
    }

    @Test
    void theSameWorkoutLastTimeIsTheLatestOneThatWasDone() {
        PlannedWorkout first = plan(today.minusDays(21), "8km E");
        PlannedWorkout second = plan(today.minusDays(14), "8km E \"Talk\"");
        plan(today.minusDays(10), "9km E");
        PlannedWorkout coming = plan(today.plusDays(1), "8km E");
        imported(new TrainingFiles.Run(noon(first.day()), 8_000, 3_200, 150));
        imported(new TrainingFiles.Run(noon(today.minusDays(10)), 9_000, 3_600, 150));
        ActivityId latest = imported(new TrainingFiles.Run(noon(second.day()), 8_000, 3_240, 148));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(asCoach(() -> executions.lastTime(coming)))
                        .hasValueSatisfying(ran -> {
                            assertThat(ran.workout()).isEqualTo(second.id());
                            assertThat(ran.activity()).isEqualTo(latest);
                            assertThat(ran.reps()).singleElement().returns(148, rep -> rep.heartRate());
                        }));
        assertThat(asCoach(() -> executions.lastTime(on(second.day()).getFirst())))
                .hasValueSatisfying(ran -> assertThat(ran.workout()).isEqualTo(first.id()));
        stage.run(house, house.owner(), () -> activities.remove(latest));
        assertThat(stage.as(house, self, () -> executions.lastTime(coming)))
                .hasValueSatisfying(ran -> assertThat(ran.workout()).isEqualTo(first.id()));
    }

    private TrainingFiles.Run easyRun(LocalDate day) {
        return new TrainingFiles.Run(noon(day), 10_000, 4_000, 140);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ana.zone()).toInstant();
    }

    private ActivityId imported(TrainingFiles.Run run) {
        ImportOutcome outcome = asCoach(
                        () -> imports.importFile(ana.id(), run.start() + ".fit", TrainingFiles.fit(run)))
                .getFirst();
        return ((ImportOutcome.Imported) outcome).activity().id();
    }
}
