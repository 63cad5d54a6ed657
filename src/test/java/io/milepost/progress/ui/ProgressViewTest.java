package io.milepost.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Goals;
import io.milepost.progress.Milestones;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Stories;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.ui.Celebration;
import io.milepost.ui.DecimalField;
import io.milepost.ui.MoreFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ProgressViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    private Goals goals;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Stories stories;

    @Autowired
    private Activities activities;

    @Autowired
    private ProgressPanel panel;

    @Autowired
    private PersonalFacts facts;

    @Autowired
    private AgreedDays agreedDays;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Paces paces;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthlete() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
    }

    @Test
    void anEmptyWallSaysThatTheFirstPostIsOneRunAway() {
        open();
        assertThat(shown()).contains("Your first post is one run away").contains("Nothing to aim for yet");
        assertThat($(Celebration.class).exists()).isFalse();
    }

    @Test
    void aRaceToBeFinishedHasGatesWithReasonsAndNoChances() {
        run(TODAY.minusDays(10), 16, 95);
        set(new Target.Finish(Distance.MARATHON), TODAY.plusDays(28));
        open();
        assertThat(shown().replace('\u00a0', ' '))
                .contains("A stretch")
                .contains("Four weeks before")
                .contains("Longest run of eight weeks: 16.0 km, 1 h 35. By now 23.3 km or 2 h 08 on your feet")
                .contains("Showing up: too few weeks are known.")
                .contains("a run of 27.4 km, or 2 h 30 on your feet")
                .doesNotContain("%");
    }

    @Test
    void enoughTimeOnTheFeetIsEnough() {
        run(TODAY.minusDays(3), 18.5, 129);
        set(new Target.Finish(Distance.MARATHON), TODAY.plusDays(28));
        open();
        assertThat(shown().replace('\u00a0', ' '))
                .contains("On track")
                .contains("18.5 km, 2 h 09. That is enough for now.");
    }

    @Test
    void aRunThatIsTypedIsNoEvidenceOfAPaceAndTheGateSaysSo() {
        run(TODAY.minusDays(9), 6, 36);
        run(TODAY.minusDays(6), 6, 36);
        run(TODAY.minusDays(3), 30, 128);
        set(new Target.Time(Distance.MARATHON, Duration.ofMinutes(180)), TODAY.plusDays(28));
        open();
        assertThat(shown()).contains("Not known:").contains("The runs for it are typed by hand.");
    }

    @Test
    void aScreenThatIsBehindOverturnsNoGoalSetElsewhere() {
        set(new Target.Finish(Distance.MARATHON), TODAY.plusDays(60));
        open();
        test($(Button.class).withText("Drop").single()).click();
        set(new Target.Finish(Distance.HALF_MARATHON), TODAY.plusDays(60));
        undo();
        assertThat(standing()).as("set after the drop").isEqualTo(new Target.Finish(Distance.HALF_MARATHON));

        set(new Target.Finish(Distance.MARATHON), TODAY.plusDays(70));
        test($(Button.class).withText("Drop").single()).click();
        assertThat(standing()).as("set since it was shown").isEqualTo(new Target.Finish(Distance.MARATHON));
        assertThat($(Notification.class).all().getLast().getElement().getTextRecursively())
                .contains("off the ladder already")
                .doesNotContain("Undo");
    }

    @Test
    void aGoalIsStillThereToReadWhereTheMembershipEndedMeanwhile() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Spring 10");
        test($(TextField.class).withLabel("Time").single()).setValue("42:00");
        stage.asTask(
                house,
                () -> transaction.execute(ended -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "canceled"));
                    return true;
                }));

        Throwable refused = catchThrowable(
                () -> test($(Button.class).withText("Set this goal").single()).click());

        assertThat(refused).isInstanceOf(SeatException.ReadingOnly.class);
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Spring 10");
    }

    private void undo() {
        test($(Button.class).withText("Undo").all().getLast()).click();
    }

    private Target standing() {
        return stage.as(house, anaHerself, () -> goals.ladder(ana.id()))
                .at(Tier.A)
                .orElseThrow()
                .target();
    }

    private void set(Target target, LocalDate day) {
        stage.as(
                house,
                anaHerself,
                () -> goals.set(new SetGoal(ana.id(), Tier.A, "The race", target, Optional.of(day))));
    }

    private void run(LocalDate day, double km, int minutes) {
        var log = new LogActivity(
                Sport.RUN,
                day,
                LocalTime.of(7, 0),
                Distance.km(km),
                Duration.ofMinutes(minutes),
                null,
                Impression.NONE,
                false);
        stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log));
    }

    @Test
    void aWeekWithMoreThanAgreedSaysSoInWords() {
        clock.move(Duration.ofDays(-7));
        stage.as(house, house.owner(), () -> agreedDays.agree(ana.id(), 1));
        clock.move(Duration.ofDays(7));
        run(3, 5);
        run(1, 5);
        run(0, 5);
        open();
        assertThat(shown()).contains("This week 3 days, 1 expected").doesNotContain("3 of 1 day");
    }

    @Test
    void aStandardOfOnesOwnIsTyped() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Boston");
        test(select("Kind")).selectItem("A qualifying standard");
        select("Race to qualify for").setValue(null);
        test(select("Distance")).selectItem("Marathon");
        test($(TextField.class).withLabel("Standard").single()).setValue("3:05:00");
        test($(TextField.class).withLabel("Buffer").single()).setValue("");
        test($(DatePicker.class).withLabel("Race day").single()).setValue(TODAY.plusWeeks(11));
        test($(Button.class).withText("Set this goal").single()).click();

        var goal = goals.ladder(ana.id()).at(Tier.A).orElseThrow();
        assertThat(goal.target()).isEqualTo(new Target.Qualifier(Distance.MARATHON, Duration.ofMinutes(185)));
        assertThat(shown()).contains("Boston").contains("standard 3:05:00").contains("11 weeks");
    }

    @Test
    void bostonsStandardIsFilledFromAgeAndCategoryWithItsBuffer() {
        stage.run(house, anaHerself, () -> facts.keep(ana.id(), LocalDate.of(1984, 6, 2), Sex.MAN));
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test(select("Kind")).selectItem("A qualifying standard");
        test($(DatePicker.class).withLabel("Race day").single()).setValue(TODAY.plusWeeks(11));
        assertThat($(QualifierFields.class).single().getElement().getTextRecursively())
                .contains("Boston 2028 asks 3:05:00 at age 43 in April 2028.")
                .contains("standards of 2027")
                .contains("Window unconfirmed.");
        assertThat($(TextField.class).withLabel("Buffer").single().getHelperText())
                .contains("4:34 (2026), 6:51 (2025), 5:29 (2024)");
        test($(Button.class).withText("Set this goal").single()).click();

        assertThat(goals.ladder(ana.id()).at(Tier.A).orElseThrow().target())
                .isEqualTo(new Target.Qualifier(
                        Distance.MARATHON, Duration.ofMinutes(185), Duration.ofMinutes(5), Optional.of("Boston")));
        assertThat(shown())
                .contains("Boston")
                .contains("standard 3:05:00, buffer 5:00")
                .contains("11 weeks");

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value());
        assertThat($(Span.class)
                        .withText("A: Boston 3:05:00, buffer 5:00 · 11 weeks")
                        .exists())
                .isTrue();
    }

    @Test
    void whoseAgeIsOpenIsAskedForItAndMayTypeTheStandard() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test(select("Kind")).selectItem("A qualifying standard");
        assertThat($(Anchor.class).withText("Tell both").all())
                .extracting(Anchor::getHref)
                .containsOnly("me/" + house.slug() + "/profile");
        test($(TextField.class).withLabel("Standard").single()).setValue("3:10:00");
        test($(Button.class).withText("Set this goal").single()).click();
        assertThat(shown()).contains("standard 3:10:00");

        stage.run(house, anaHerself, () -> facts.keep(ana.id(), LocalDate.of(1984, 6, 2), Sex.MAN));
        open("me/" + house.slug() + "/check-in");
        open();
        assertThat(shown()).contains("standard 3:05:00");
    }

    @Test
    void theLatestRaceSaysHowTheGoalStandsAndWhatOtherDistancesMayTake() {
        stage.run(house, anaHerself, () -> {
            facts.keep(ana.id(), LocalDate.of(1984, 6, 2), Sex.MAN);
            goals.set(new SetGoal(
                    ana.id(),
                    Tier.A,
                    "Hamburg",
                    new Target.Time(Distance.MARATHON, Duration.ofMinutes(195)),
                    Optional.of(TODAY.plusWeeks(11))));
        });
        open();
        assertThat(shown()).contains("After your next race or time trial");

        stage.asTask(
                house,
                () -> paces.recordRace(new RaceResult(
                        ana.id(), "City 10K", Distance.TEN_K, Duration.ofSeconds(2480), TODAY.minusDays(3), true)));
        open("me/" + house.slug() + "/check-in");
        open();
        assertThat(shown())
                .contains("Within reach")
                .contains("City 10K is worth 3:10:")
                .as("figures that nobody asked for stay behind")
                .doesNotContain("Half marathon")
                .doesNotContain("67.3 %");
        $(MoreFigures.class).all().getFirst().setOpened(true);
        assertThat(shown()).contains("Half marathon").contains("67.3 %").doesNotContain("VDOT to Riegel");

        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/progress");
        assertThat($(ProgressContent.class).single().getElement().getTextRecursively())
                .contains("VDOT to Riegel 1.15")
                .contains("No runs are known of the last 8 weeks");
    }

    @Test
    void anOfficialMarathonStandsBesideTheStandardAndPastCutOffsAndAWatchDoesNot() {
        stage.run(house, anaHerself, () -> {
            facts.keep(ana.id(), LocalDate.of(1984, 6, 2), Sex.MAN);
            goals.set(new SetGoal(
                    ana.id(),
                    Tier.A,
                    "Boston",
                    new Target.Qualifier(
                            Distance.MARATHON, Duration.ofMinutes(185), Duration.ZERO, Optional.of("Boston")),
                    Optional.empty()));
        });
        marathon("Own watch", Duration.ofMinutes(170), TODAY.minusDays(60), false);
        open();
        assertThat(shown())
                .contains("No official result counts for it yet.")
                .contains("A time by watch is not counted");

        // Run while the window of Boston 2027 was open: 3:05:00 at 42, so 5:00 under it.
        marathon("Spring marathon", Duration.ofMinutes(180), LocalDate.of(2026, 4, 12), true);
        open("me/" + house.slug() + "/check-in");
        open();
        assertThat(shown())
                .contains("Buffer 5:00: qualified to apply for Boston 2027.")
                .contains("2026: 4:34 – enough that year")
                .contains("2025: 6:51 – not enough that year");

        test(select("Net drop of Spring marathon")).selectItem("914\u00a0m or more, adds 10:00");
        assertThat(shown()).contains("5:00 over the standard of Boston 2027.");
        test(select("Net drop of Spring marathon")).selectItem("1,829\u00a0m or more, does not count");
        assertThat(shown()).contains("does not count for Boston 2027");
    }

    private void marathon(String name, Duration time, LocalDate day, boolean official) {
        stage.asTask(
                house, () -> paces.recordRace(new RaceResult(ana.id(), name, Distance.MARATHON, time, day, official)));
    }

    @Test
    void aGoalWithoutATimeIsNotSetAndTheFieldSaysWhy() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Boston");
        test($(Button.class).withText("Set this goal").single()).click();
        assertThat($(TextField.class).withLabel("Time").single().isInvalid()).isTrue();
        assertThat(goals.ladder(ana.id()).isEmpty()).isTrue();
    }

    @Test
    void aRaceDayThatIsOverIsSaidBesideTheFieldAndAHabitMayGoOnForGood() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Four days");
        test($(TextField.class).withLabel("Time").single()).setValue("41:20");
        DatePicker day = $(DatePicker.class).withLabel("Race day").single();
        day.setValue(TODAY.minusDays(1));
        test($(Button.class).withText("Set this goal").single()).click();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("Choose a day of the next ten years, or leave it empty.");
        assertThat(goals.ladder(ana.id()).isEmpty()).isTrue();

        Select<?> kind = $(Select.class).withLabel("Kind").single();
        test(kind).selectItem("Days of training a week");
        assertThat(day.getLabel()).isEqualTo("Until");
        day.clear();
        test($(Button.class).withText("Set this goal").single()).click();
        assertThat(goals.ladder(ana.id()).isEmpty()).isFalse();
    }

    @Test
    void aGoalIsToldAsAStoryThatIsPublicOnlyWithTheTickedSentence() {
        var goal = stage.as(
                house,
                anaHerself,
                () -> goals.set(new SetGoal(
                        ana.id(),
                        Tier.A,
                        "Workshops",
                        new Target.Learning("Ask, not tell", 3),
                        Optional.of(TODAY.minusDays(1)))));
        open();
        assertThat(shown()).contains("Past goals").contains("0 of 3 lessons done.");

        test($(Button.class).withText("Tell the story").single()).click();
        test($(Button.class).withText("Preview").single()).click();
        Button publish = $(Button.class).withText("Publish").single();
        assertThat(publish.isEnabled()).isFalse();
        $(Checkbox.class).single().setValue(true);
        test(publish).click();

        assertThat(stage.as(house, house.owner(), () -> stories.of(goal.id()))
                        .orElseThrow()
                        .isPublic())
                .isTrue();
    }

    @Test
    void aDistanceThatNobodyRunsIsSaidBesideTheField() {
        open();
        test($(Button.class).withText("Set a goal").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Far");
        test($(TextField.class).withLabel("Time").single()).setValue("41:20");
        Select<?> distance = $(Select.class).withLabel("Distance").single();
        test(distance).selectItem("Another distance");
        DecimalField own = $(DecimalField.class).single();
        own.setValue("10001");
        test($(Button.class).withText("Set this goal").single()).click();
        assertThat(own.isInvalid()).isTrue();
        assertThat(own.getErrorMessage()).isEqualTo("Say how far.");
        assertThat(goals.ladder(ana.id()).isEmpty()).isTrue();
    }

    @Test
    void aMilestoneIsCelebratedOnceAndThenStandsOnTheWall() {
        reachALongestRun();
        open();
        var card = $(Celebration.class).single();
        assertThat(card.number()).isEqualTo("10.9");
        assertThat(card.sentence())
                .contains("The longest run of yours that we know of")
                .contains("10.0\u00a0km");

        ComponentUtil.fireEvent(card, new Celebration.KeptEvent(card, true));
        assertThat($(Celebration.class).exists()).isFalse();
        assertThat(milestones.uncelebrated(ana.id())).isEmpty();
        open("me/" + house.slug() + "/check-in");
        open();
        assertThat($(Celebration.class).exists()).isFalse();
        assertThat(shown()).contains("Longest run").contains("10.9");
    }

    @Test
    void theCoachCheersOnTheAthletesPageAndTheAthleteReadsIt() {
        reachALongestRun();
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().add(panel.create(ana));
        test($(Button.class).withText("Cheer").single()).click();
        test($(TextArea.class).single()).setValue("What a run.");
        test($(Button.class).withText("Send the cheer").single()).click();
        assertThat($(ProgressContent.class).single().getElement().getTextRecursively())
                .contains("“What a run.” Olivia Owner");
        assertThat($(Button.class).withText("Cheer").exists()).isFalse();

        UI.getCurrent().removeAll();
        open();
        assertThat(shown()).contains("“What a run.” Olivia Owner");
    }

    @Test
    void theCoachAddsAMilestoneAndFindsHerWords() {
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        UI.getCurrent().add(panel.create(ana));
        test($(Button.class).withText("Add a milestone").single()).click();
        test($(Button.class).withText("Add it").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Write a sentence first.");
        test($(TextArea.class).single()).setValue("You asked a stranger to pace you.");
        test($(Button.class).withText("Add it").single()).click();
        test($(Button.class).withText("Edit words").single()).click();
        test($(TextArea.class).single()).setValue("You asked, and she said yes.");
        test($(Button.class).withText("Keep these words").single()).click();

        UI.getCurrent().removeAll();
        open();
        assertThat($(Celebration.class).single().sentence()).isEqualTo("You asked, and she said yes.");
        assertThat(shown()).contains("You asked, and she said yes.").contains("Share as picture");
    }

    private void reachALongestRun() {
        run(25, 8);
        run(20, 9);
        run(15, 10);
        run(6, 6);
        run(0, 10.9);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !stage.as(house, anaHerself, () -> milestones.wall(ana.id()))
                        .isEmpty());
    }

    private void run(int daysAgo, double km) {
        var log = new LogActivity(
                Sport.RUN,
                TODAY.minusDays(daysAgo),
                LocalTime.of(7, 0),
                Distance.km(km),
                Duration.ofMinutes(Math.round(km * 6)),
                null,
                Impression.NONE,
                false);
        stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log));
    }

    private void open() {
        signIn(anaHerself);
        open("me/" + house.slug() + "/progress");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return $(Select.class).withLabel(label).single();
    }

    private String shown() {
        return $(ProgressView.class).single().getElement().getTextRecursively();
    }
}
