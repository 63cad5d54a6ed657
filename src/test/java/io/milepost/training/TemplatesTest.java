package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesTest extends TrainingScene {

    @Autowired
    Templates templates;

    @Autowired
    Paces paces;

    LocalDate race;

    @BeforeEach
    void aRaceInThirteenWeeks() {
        race = today.plusWeeks(13).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    @Test
    void applyingATemplateIsOneEntryOfTheLedger() {
        asCoach(() -> templates.apply(boston()));

        List<PlannedWorkout> planned = all();
        assertThat(planned.getLast())
                .returns(race, PlannedWorkout::day)
                .returns(Workout.of("42.195km RACE"), PlannedWorkout::workout)
                .returns(Phase.RACE, PlannedWorkout::phase)
                .returns("Race", workout -> workout.text().title());
        assertThat(newest())
                .returns(LedgerKind.APPLIED, LedgerEntry::kind)
                .returns("Boston qualifier, 12 weeks", LedgerEntry::subject)
                .returns("the plan", LedgerEntry::why)
                .satisfies(entry -> assertThat(entry.changes()).hasSameSizeAs(planned));
        assertThat(asCoach(() -> ledger.of(ana.id(), 10))).hasSize(1);
        assertThat(asCoach(() -> calendars.plan(ana.id())))
                .hasValueSatisfying(plan -> assertThat(plan.raceDay()).isEqualTo(race));
    }

    @Test
    void aBeginnerGoesByFeelAndIsToldOfNoMarathonPace() {
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "")));

        assertThat(all())
                .filteredOn(each -> each.workout().notation().contains("RPE 6"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.text().title()).isEqualTo("Steady, by feel");
                    assertThat(each.text().why()).startsWith("By feel:");
                });
    }

    @Test
    void theFindingsThatAPlanLeansOnStandInItsEntry() {
        Evidence clustered = new Evidence(Evidence.Kind.FINDING, UUID.randomUUID(), "Paces clustered");
        Evidence spikes = new Evidence(Evidence.Kind.FINDING, UUID.randomUUID(), "Volume spikes");

        asCoach(() -> templates.apply(
                new ApplyTemplate(ana.id(), "boston", race, Set.of(), "the plan", List.of(clustered, spikes))));

        assertThat(newest().evidence()).startsWith(clustered, spikes);
    }

    @Test
    void anAppliedTemplateIsTakenBackAsAWholeAndBroughtBackAsAWhole() {
        asCoach(() -> templates.apply(boston()));
        List<PlannedWorkout> planned = all();

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(all()).isEmpty();
        assertThat(asCoach(() -> calendars.plan(ana.id()))).isEmpty();

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "sequence")
                .containsExactlyElementsOf(planned);
        assertThat(asCoach(() -> calendars.plan(ana.id()))).isPresent();
    }

    @Test
    void oneChangedWorkoutStandsInTheWayOfTakingTheWholeBack() {
        asCoach(() -> templates.apply(boston()));
        LedgerEntry applied = newest();
        PlannedWorkout second = all().get(1);
        asCoach(() -> calendars.move(second.id(), second.day().plusDays(1), second.version(), ""));
        int before = all().size();

        assertThat(asCoach(() -> calendars.undo(applied.id())))
                .isEqualTo(new Undoing.NotUndone(
                        Undoing.Reason.LATER_CHANGE,
                        second.text().title(),
                        second.day().plusDays(1)));
        assertThat(all()).hasSize(before);
    }

    @Test
    void aSecondTemplateReplacesTheUntouchedAndKeepsWhatAHandMadeOrChanged() {
        asCoach(() -> templates.apply(boston()));
        PlannedWorkout changed = all().get(3);
        asCoach(() -> calendars.edit(new EditWorkout(
                changed.id(), changed.version(), changed.day(), new WorkoutText("Kinder", ""), Workout.of("30min E"))));
        PlannedWorkout byHand = plan(race.minusDays(20), "STRENGTH 30min");
        int first = all().size();
        ApplyTemplate tenK = new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "");

        TemplatePreview preview = asCoach(() -> templates.preview(tenK));
        asCoach(() -> templates.apply(tenK));

        assertThat(preview.replaced()).isEqualTo(first - 2);
        assertThat(preview.kept()).isEqualTo(2);
        assertThat(all())
                .extracting(PlannedWorkout::id)
                .contains(changed.id(), byHand.id())
                .hasSize(2 + preview.plan().days().size());

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(all()).hasSize(first);
        assertThat(asCoach(() -> calendars.plan(ana.id())))
                .hasValueSatisfying(plan -> assertThat(plan.template()).isEqualTo("boston"));
    }

    @Test
    void todayIsNeverTouched() {
        LocalDate soon = today.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));

        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "boston", soon, Set.of(), "")));

        assertThat(all())
                .isNotEmpty()
                .allSatisfy(workout -> assertThat(workout.day()).isAfter(today));
    }

    @Test
    void thePreviewKnowsWhatTheAthleteDidAndWhetherThatIsEnough() {
        assertThat(asCoach(() -> templates.preview(boston())))
                .returns(false, TemplatePreview::entryMet)
                .returns(false, TemplatePreview::ownPaces)
                .returns(null, TemplatePreview::usualWeek);
        for (int week = 1; week <= 4; week++) {
            for (int run = 0; run < 3; run++) {
                run(today.minusWeeks(week).plusDays(run), 25);
            }
        }
        asCoach(() -> paces.recordRace(new RaceResult(
                ana.id(), "Parkrun", Distance.TEN_K, Duration.ofMinutes(40), today.minusDays(10), true)));

        TemplatePreview preview = asCoach(() -> templates.preview(boston()));

        assertThat(preview.usualWeek().km()).isEqualTo(75);
        assertThat(preview.longestRun().km()).isEqualTo(25);
        assertThat(preview.entryMet()).isTrue();
        assertThat(preview.ownPaces()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void workoutsMeanTheAthletesOwnPacesFromTheRaceOn() {
        plan(today.minusDays(20), "20min T");
        plan(today.plusDays(1), "20min T");
        asCoach(() -> paces.recordRace(
                new RaceResult(ana.id(), "City", Distance.TEN_K, Duration.ofMinutes(40), today.minusDays(10), true)));

        assertThat(on(today.minusDays(20)).getFirst().paces()).isNull();
        assertThat(on(today.plusDays(1)).getFirst().paces()).isNotNull();
    }

    @Test
    void templatesAreTheTeams() {
        stage.run(house, ana.account(), () -> {
            assertThatThrownBy(() -> templates.preview(boston())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> templates.apply(boston())).isInstanceOf(Missing.class);
        });
        assertThatThrownBy(() ->
                        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "boston", today, Set.of(), ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ApplyTemplate boston() {
        return new ApplyTemplate(ana.id(), "boston", race, Set.of(), "the plan");
    }

    private List<PlannedWorkout> all() {
        return asCoach(() -> calendars.between(ana.id(), today, race).planned());
    }
}
