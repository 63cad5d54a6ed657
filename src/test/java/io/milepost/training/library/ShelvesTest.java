package io.milepost.training.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Calendars;
import io.milepost.training.ChangeRefused;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.EditWorkout;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.OutdatedPlan;
import io.milepost.training.PlanUpdate;
import io.milepost.training.PlanUpdate.Fate;
import io.milepost.training.PlanUpdates;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Templates;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShelvesTest extends MilepostTest {

    @Autowired
    WorkoutShelf workouts;

    @Autowired
    TemplateShelf templates;

    @Autowired
    Templates applying;

    @Autowired
    PlanUpdates updates;

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    Stage.House house;
    AthleteProfile ana;
    LocalDate today;
    LocalDate race;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
        race = today.plusWeeks(13).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    @Test
    void everyPracticeStartsWithWorkoutsThatSayWhatTheyAreGoodFor() {
        List<LibraryWorkout> shipped = asCoach(() -> workouts.find("", false));

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(25).allSatisfy(workout -> {
            assertThat(workout.shipped()).isTrue();
            assertThat(workout.entry().title() + workout.entry().purpose()).doesNotContain("⟦");
            assertThat(workout.entry().purpose()).hasSizeGreaterThan(20);
            assertThat(workout.entry().tags().words()).isNotEmpty();
        });
        assertThat(shipped).extracting(LibraryWorkout::key).doesNotHaveDuplicates();
    }

    @Test
    void aWorkoutIsFoundByAnyOfItsWords() {
        asCoach(() -> workouts.add(entry("Lake loop", "12km E", "hilly, lake"), ""));

        assertThat(keysOf("lake hilly")).hasSize(1);
        assertThat(keysOf("LOOP")).hasSize(1);
        assertThat(keysOf("12km")).hasSize(1);
        assertThat(keysOf("lake mountain")).isEmpty();
    }

    @Test
    void rewritingMakesAnEditionAndKeepsTheFormerOnes() {
        LibraryWorkout first = asCoach(() -> workouts.add(entry("Loop", "12km E", "lake"), "easy"));
        LibraryWorkout second = asCoach(() -> workouts.rewrite(first.key(), 1, entry("Loop", "14km E", "lake")));

        assertThat(second.edition()).isEqualTo(2);
        assertThat(asCoach(() -> workouts.get(first.key())).workout()).isEqualTo(Workout.of("14km E"));
        assertThat(asCoach(() -> workouts.editions(first.key())))
                .extracting(each -> each.workout().notation())
                .containsExactly("14km E", "12km E");
        assertThatThrownBy(() -> asCoach(() -> workouts.rewrite(first.key(), 1, entry("Loop", "9km E", ""))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsPutAwayIsNotOfferedAndComesBack() {
        LibraryWorkout loop = asCoach(() -> workouts.add(entry("Loop", "12km E", "lake"), ""));
        inCoachsSeat(() -> workouts.planned(loop.key()));
        inCoachsSeat(() -> workouts.archive(loop.key(), true));

        assertThat(keysOf("loop")).isEmpty();
        assertThat(asCoach(() -> workouts.find("loop", true)))
                .singleElement()
                .returns(1, LibraryWorkout::planned)
                .returns(true, LibraryWorkout::archived);
        inCoachsSeat(() -> workouts.archive(loop.key(), false));
        assertThat(keysOf("loop")).hasSize(1);
    }

    @Test
    void aPracticesShelvesAreItsOwn() {
        LibraryWorkout loop = asCoach(() -> workouts.add(entry("Loop", "12km E", "lake"), ""));
        String own = asCoach(() -> templates.copy("boston"));
        Stage.House other = stage.house();

        stage.run(other, other.owner(), () -> {
            assertThat(workouts.find("loop", true)).isEmpty();
            assertThatThrownBy(() -> workouts.get(loop.key())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> workouts.archive(loop.key(), true)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> templates.get(own)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> updates.outdated(own)).isInstanceOf(Missing.class);
            assertThat(templates.all(true))
                    .allSatisfy(each -> assertThat(each.template().isShipped()).isTrue());
        });
        stage.run(
                house,
                ana.account(),
                () -> assertThatThrownBy(() -> workouts.find("", false)).isInstanceOf(RuntimeException.class));
    }

    @Test
    void aShippedTemplateIsCopiedAndBecomesThePractices() {
        String slug = asCoach(() -> templates.copy("boston"));

        Template own = asCoach(() -> templates.get(slug)).template();
        assertThat(own.isShipped()).isFalse();
        assertThat(own.name(key -> key)).isEqualTo("Boston qualifier, 12 weeks, ours");
        assertThat(own.weeks()).isEqualTo(asCoach(() -> applying.get("boston")).weeks());
        assertThat(asCoach(() -> applying.all()).getFirst().slug()).isEqualTo(slug);
        assertThatThrownBy(() -> asCoach(() -> templates.save(applying.get("boston"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void savingMakesAVersionAndTouchesNoPlan() {
        Template own = copied("boston");
        apply(own.slug());
        List<PlannedWorkout> before = planned();

        int version = asCoach(() -> templates.save(harder(own)));

        assertThat(version).isEqualTo(2);
        assertThat(planned()).isEqualTo(before);
        assertThat(asCoach(() -> templates.get(own.slug())))
                .returns(1, TemplateShelf.Shelved::plans)
                .returns(2, each -> each.template().version());
        assertThatThrownBy(() -> asCoach(() -> templates.save(own))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aPlanFromAnEarlierVersionIsOfferedTheDifferenceAndNothingElse() {
        Template own = copied("boston");
        apply(own.slug());
        List<PlannedWorkout> before = planned();
        asCoach(() -> templates.save(harder(own)));

        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate preview = asCoach(() -> updates.preview(outdated.plan()));

        assertThat(outdated).returns("Ana P", OutdatedPlan::athleteName).returns(1, OutdatedPlan::from);
        assertThat(preview.lines()).anySatisfy(line -> {
            assertThat(line.fate()).isEqualTo(Fate.CHANGES);
            assertThat(line.after()).isEqualTo(Workout.of("2mi E, 6x800m I jog 400m, 2mi E"));
        });
        assertThat(preview.lines()).hasSizeLessThan(6);

        asCoach(() -> updates.apply(preview, "one more"));

        assertThat(newest()).returns(LedgerKind.UPDATED, LedgerEntry::kind).returns("one more", LedgerEntry::why);
        assertThat(asCoach(() -> updates.outdated(own.slug()))).isEmpty();
        assertThat(planned())
                .hasSameSizeAs(before)
                .anySatisfy(workout ->
                        assertThat(workout.workout().notation()).isEqualTo("2mi E, 6x800m I jog 400m, 2mi E"));
        assertThat(planned().stream().filter(PlannedWorkout::handEdited)).isEmpty();

        asCoach(() -> calendars.undo(newest().id()));
        assertThat(planned())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "sequence")
                .containsExactlyElementsOf(before);
        assertThat(asCoach(() -> updates.outdated(own.slug()))).hasSize(1);
        assertThat(asCoach(() -> calendars.plan(ana.id()))).isPresent();
    }

    @Test
    void aPlanWhoseRaceWasMovedIsOfferedTheDifferenceOnTheDaysThatItWasLaidOutFor() {
        Template own = copied("boston");
        apply(own.slug());
        PlannedWorkout last = planned().getLast();
        asCoach(() -> calendars.move(last.id(), race.plusWeeks(1), last.version(), ""));
        asCoach(() -> templates.save(harder(own)));

        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate preview = asCoach(() -> updates.preview(outdated.plan()));

        assertThat(outdated.raceDay()).isEqualTo(race.plusWeeks(1));
        assertThat(preview.lines()).hasSizeLessThan(6).anySatisfy(line -> {
            assertThat(line.fate()).isEqualTo(Fate.CHANGES);
            assertThat(line.after()).isEqualTo(Workout.of("2mi E, 6x800m I jog 400m, 2mi E"));
        });
    }

    @Test
    void aPlanThatWasTakenBackMeanwhileIsOfferedNothing() {
        Template own = copied("boston");
        apply(own.slug());
        LedgerEntryId applied = newest().id();
        asCoach(() -> templates.save(harder(own)));
        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate seen = asCoach(() -> updates.preview(outdated.plan()));

        asCoach(() -> calendars.undo(applied));

        assertThatThrownBy(() -> asCoach(() -> updates.preview(outdated.plan())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> asCoach(() -> updates.apply(seen, ""))).isInstanceOf(Missing.class);
        assertThat(planned()).isEmpty();
    }

    @Test
    void whatSomebodyChangedMovedOrDroppedByHandStays() {
        Template own = copied("boston");
        apply(own.slug());
        PlannedWorkout third = planned().stream()
                .filter(workout -> workout.workout().notation().contains("5x800m"))
                .findFirst()
                .orElseThrow();
        asCoach(() -> calendars.edit(new EditWorkout(
                third.id(), third.version(), third.day(), new WorkoutText("Ours", ""), Workout.of("30min E"))));
        asCoach(() -> templates.save(harder(own)));

        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate preview = asCoach(() -> updates.preview(outdated.plan()));

        assertThat(preview.lines())
                .filteredOn(line -> line.day().equals(third.day()))
                .singleElement()
                .returns(Fate.STAYS, PlanUpdate.Line::fate);
        if (preview.changesSomething()) {
            asCoach(() -> updates.apply(preview, ""));
        }
        assertThat(asCoach(() -> calendars.get(third.id())).workout()).isEqualTo(Workout.of("30min E"));
    }

    @Test
    void anUpdateThatWouldBeAnotherByNowIsRefused() {
        Template own = copied("boston");
        apply(own.slug());
        asCoach(() -> templates.save(harder(own)));
        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate preview = asCoach(() -> updates.preview(outdated.plan()));
        PlannedWorkout changed = planned().stream()
                .filter(workout ->
                        workout.day().equals(preview.lines().getFirst().day()))
                .findFirst()
                .orElseThrow();
        asCoach(() -> calendars.edit(new EditWorkout(
                changed.id(), changed.version(), changed.day(), new WorkoutText("Ours", ""), Workout.of("31min E"))));

        assertThatThrownBy(() -> asCoach(() -> updates.apply(preview, ""))).isInstanceOf(ChangeRefused.class);
    }

    @Test
    void aTemplateThatWasPutAwayOffersNothingUntilItIsBack() {
        Template own = copied("boston");
        apply(own.slug());
        asCoach(() -> templates.save(harder(own)));
        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate seen = asCoach(() -> updates.preview(outdated.plan()));

        inCoachsSeat(() -> templates.archive(own.slug(), true));

        assertThat(asCoach(() -> updates.outdated(own.slug()))).isEmpty();
        assertThat(asCoach(() -> updates.preview(outdated.plan())).lines()).isEmpty();
        assertThatThrownBy(() -> asCoach(() -> updates.apply(seen, ""))).isInstanceOf(ChangeRefused.class);

        inCoachsSeat(() -> templates.archive(own.slug(), false));
        assertThat(asCoach(() -> updates.outdated(own.slug()))).hasSize(1);
        assertThat(asCoach(() -> updates.preview(outdated.plan()))).isEqualTo(seen);
    }

    @Test
    void aTemplateBegunFromNothingIsOfferedOnceSomethingIsInIt() {
        String slug = asCoach(() -> templates.begin(new TemplateShelf.Blank(
                "Lake season", 6, EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY), UnitSystem.METRIC)));

        Template blank = asCoach(() -> templates.get(slug)).template();
        assertThat(blank.days()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
        assertThat(blank.weeks()).hasSize(6);
        assertThat(asCoach(() -> templates.all(false)).getFirst().template()).isEqualTo(blank);
        assertThat(asCoach(() -> applying.all()))
                .allSatisfy(each -> assertThat(each.isShipped()).isTrue());

        asCoach(() -> templates.save(whole(blank)));

        assertThat(asCoach(() -> applying.all()).getFirst())
                .isEqualTo(whole(blank).at(2));
    }

    @Test
    void aBlankTemplateHasANameADayAndUpToFiftyTwoWeeks() {
        Set<DayOfWeek> sunday = EnumSet.of(DayOfWeek.SUNDAY);
        List.of(
                        new TemplateShelf.Blank(" ", 6, sunday, UnitSystem.METRIC),
                        new TemplateShelf.Blank("Lake", 0, sunday, UnitSystem.METRIC),
                        new TemplateShelf.Blank("Lake", 53, sunday, UnitSystem.METRIC),
                        new TemplateShelf.Blank("Lake", 6, Set.of(), UnitSystem.METRIC))
                .forEach(blank -> assertThatThrownBy(() -> asCoach(() -> templates.begin(blank)))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void everythingOfATemplateIsKeptInAnEdition() {
        Template own = copied("ten-k");

        int version = asCoach(() -> templates.save(whole(own)));

        assertThat(asCoach(() -> templates.get(own.slug())).template())
                .isEqualTo(whole(own).at(version));
    }

    @Test
    void otherDaysAreOfferedToWhoTrainsOnTheTemplatesDays() {
        Template own = copied("ten-k");
        asCoach(() -> applying.apply(new ApplyTemplate(ana.id(), own.slug(), race, Set.copyOf(own.days()), "")));
        DayOfWeek before = own.days().getFirst();
        DayOfWeek now = before.plus(1);
        asCoach(() -> templates.save(onAnotherDay(own, before, now)));

        OutdatedPlan outdated = asCoach(() -> updates.outdated(own.slug())).getFirst();
        PlanUpdate preview = asCoach(() -> updates.preview(outdated.plan()));
        asCoach(() -> updates.apply(preview, ""));

        assertThat(planned())
                .isNotEmpty()
                .allSatisfy(workout -> assertThat(workout.day().getDayOfWeek()).isNotEqualTo(before));
        assertThat(planned())
                .anySatisfy(workout -> assertThat(workout.day().getDayOfWeek()).isEqualTo(now));
    }

    @Test
    void anAthletesPlanBecomesATemplateAsItStands() {
        assertThatThrownBy(() -> asCoach(() -> templates.fromPlan(ana.id(), "Ana")))
                .isInstanceOf(Missing.class);
        apply("boston");
        PlannedWorkout third = planned().stream()
                .filter(workout -> workout.workout().notation().contains("5x800m"))
                .findFirst()
                .orElseThrow();
        asCoach(() -> calendars.edit(new EditWorkout(
                third.id(),
                third.version(),
                third.day(),
                new WorkoutText("Ours", ""),
                Workout.of("2mi E, 5x800m 3:40/km jog 400m, 2mi E"))));

        String slug = asCoach(() -> templates.fromPlan(ana.id(), "As Ana did it"));

        Template own = asCoach(() -> templates.get(slug)).template();
        assertThat(own.name(key -> key)).isEqualTo("As Ana did it");
        assertThat(own.race()).isEqualTo(Distance.MARATHON);
        assertThat(own.weeks()).hasSize(12);
        assertThat(own.weeks().get(2).slots())
                .anySatisfy(slot -> assertThat(slot.workout()).isEqualTo(Workout.of("2mi E, 5x800m jog 400m, 2mi E")));
        Stage.House other = stage.house();
        stage.run(
                other,
                other.owner(),
                () -> assertThatThrownBy(() -> templates.fromPlan(ana.id(), "Theirs"))
                        .isInstanceOf(Missing.class));
    }

    @Test
    void aPlanOfAYearBecomesATemplateOfAYear() {
        List<Week> year = IntStream.rangeClosed(1, Template.MOST_WEEKS)
                .mapToObj(number -> new Week(
                        number,
                        Phase.BASE,
                        null,
                        List.of(new Slot(Role.LONG, DayOfWeek.SATURDAY, 0, Workout.of((50 + number) + "min E")))))
                .toList();
        String slug = asCoach(() -> templates.begin(new TemplateShelf.Blank(
                "A year", Template.MOST_WEEKS, EnumSet.of(DayOfWeek.SATURDAY), UnitSystem.METRIC)));
        Template blank = asCoach(() -> templates.get(slug)).template();
        asCoach(() -> templates.save(
                new Template(slug, 1, blank.text(), blank.units(), null, blank.days(), blank.entry(), year)));
        LocalDate end = today.plusWeeks(53).with(DayOfWeek.SUNDAY);
        asCoach(() -> applying.apply(new ApplyTemplate(ana.id(), slug, end, Set.of(), "")));

        String kept = asCoach(() -> templates.fromPlan(ana.id(), "As it was"));

        assertThat(asCoach(() -> templates.get(kept)).template().weeks()).hasSize(Template.MOST_WEEKS);
    }

    /** Everything that can be said of a template, said otherwise. */
    private static Template whole(Template template) {
        return new Template(
                template.slug(),
                template.version(),
                new TemplateText.Own(
                        "Lake season", "for two", "because", "Cleared to run", List.of("lake", "advanced")),
                UnitSystem.IMPERIAL,
                Distance.HALF_MARATHON,
                List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                new Entry(Distance.km(40), Distance.km(14), Duration.ofMinutes(70), 21, 4),
                List.of(
                        new Week(1, Phase.PEAK, new Volume.OfBefore(0.5, Duration.ofMinutes(40)), List.of()),
                        new Week(
                                2,
                                Phase.RACE,
                                new Volume.Fixed(Distance.miles(20)),
                                List.of(
                                        new Slot(Role.KEY, DayOfWeek.MONDAY, 0, Workout.of("2km E, 3km T")),
                                        new Slot(Role.RACE, null, 0, Workout.of("21.0975km RACE"))))));
    }

    private static Template onAnotherDay(Template template, DayOfWeek before, DayOfWeek now) {
        return new Template(
                template.slug(),
                template.version(),
                template.text(),
                template.units(),
                template.race(),
                template.days().stream().map(day -> day == before ? now : day).toList(),
                template.entry(),
                template.weeks().stream()
                        .map(week -> new Week(
                                week.number(),
                                week.phase(),
                                week.volume(),
                                week.slots().stream()
                                        .map(slot -> slot.weekday() == before
                                                ? new Slot(slot.role(), now, 0, slot.workout())
                                                : slot)
                                        .toList()))
                        .toList());
    }

    /** One more 800 in week 3, and an own idea. */
    private static Template harder(Template template) {
        List<Week> weeks = new ArrayList<>(template.weeks());
        Week third = weeks.get(2);
        List<Slot> slots = third.slots().stream()
                .map(slot -> slot.role() == Role.KEY
                        ? new Slot(slot.role(), slot.weekday(), 0, Workout.of("2mi E, 6x800m I jog 400m, 2mi E"))
                        : slot)
                .toList();
        weeks.set(2, new Week(3, third.phase(), new Volume.Fixed(Distance.miles(40)), slots));
        return new Template(
                template.slug(),
                template.version(),
                new TemplateText.Own("Ours", "", "because", "", List.of("boston")),
                template.units(),
                template.race(),
                template.days(),
                template.entry(),
                weeks);
    }

    private Template copied(String slug) {
        return asCoach(() -> templates.get(templates.copy(slug)).template());
    }

    private void apply(String slug) {
        asCoach(() -> applying.apply(new ApplyTemplate(ana.id(), slug, race, Set.of(), "the plan")));
    }

    private List<PlannedWorkout> planned() {
        return asCoach(() -> calendars.between(ana.id(), today, race).planned());
    }

    private LedgerEntry newest() {
        return asCoach(() -> ledger.of(ana.id(), 1)).getFirst();
    }

    private List<String> keysOf(String search) {
        return asCoach(() -> workouts.find(search, false)).stream()
                .map(LibraryWorkout::key)
                .toList();
    }

    private static WorkoutEntry entry(String title, String notation, String tags) {
        return new WorkoutEntry(title, Workout.of(notation), "", Tags.of(tags));
    }

    private void inCoachsSeat(Runnable work) {
        stage.run(house, house.owner(), work::run);
    }

    private <T extends @Nullable Object> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
