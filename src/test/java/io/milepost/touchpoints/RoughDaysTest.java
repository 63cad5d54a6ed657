package io.milepost.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.progress.Achievement;
import io.milepost.progress.Lesson;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.RoughDayRests;
import io.milepost.progress.ToldMilestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.touchpoints.replies.Occasion;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Undoing;
import io.milepost.training.WorkoutText;
import io.milepost.training.comments.Comments;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RoughDaysTest extends MilepostTest {

    private static final String INTERVALS = "2km E, 5x1km I jog 2min, 2km E";

    @Autowired
    private RoughDays roughDays;

    @Autowired
    private KindWords kindWords;

    @Autowired
    private NextTimes nextTimes;

    @Autowired
    private KindWordRows rows;

    @Autowired
    private Messages messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ToldMilestones told;

    @Autowired
    private Milestones milestones;

    @Autowired
    private RoughDayRests rests;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Comments comments;

    @Autowired
    private Activities activities;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate today;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        today = ana.today(clock);
    }

    @Test
    void aTiredDayIsAnsweredAtOnceInThePracticesWordsAndWaitsForSomebody() {
        RoughDay said = says(2, 0, Set.of(), "legs like lead");

        assertThat(said.advice()).isEqualTo(Advice.EASE);
        assertThat(Objects.requireNonNull(said.note()))
                .returns("Thanks for telling me. Ten easy minutes, then decide.", RoughDay.Note::words)
                .returns(house.practice().name(), RoughDay.Note::of);
        assertThat(waiting()).containsExactly(new RoughDayTask(ana.id(), said.id(), said.at(), "legs like lead"));
    }

    @Test
    void aRedFlagHearsNoKindWordsAndPainOnlyThoseThatAreMeantForIt() {
        assertThat(says(1, 0, Set.of(RedFlag.FAINTING), "").note()).isNull();
        assertThat(Objects.requireNonNull(says(1, 6, Set.of(), "").note()).words())
                .startsWith("Pain changes the plan.");
    }

    @Test
    void aSecondHeavyDayHearsOtherWords() {
        says(2, 0, Set.of(), "");
        clock.move(Duration.ofDays(3));

        assertThat(Objects.requireNonNull(says(2, 0, Set.of(), "").note()).words())
                .startsWith("Second heavy day");
        assertThat(waiting()).as("one task for one athlete").hasSize(1);
    }

    @Test
    void aReplyIsReadByTheAthleteAndDoesTheTask() {
        RoughDay said = says(2, 0, Set.of(), "legs like lead");
        asCoach(() -> roughDays.reply(said.id(), "Sleep in, I move Thursday."));

        assertThat(waiting()).isEmpty();
        assertThat(asAna(() -> roughDays.unread()))
                .singleElement()
                .satisfies(day -> assertThat(day.reply())
                        .returns("Sleep in, I move Thursday.", RoughDay.Reply::words)
                        .returns("Olivia Owner", RoughDay.Reply::by));
        asAna(() -> {
            roughDays.see(said.id());
            return null;
        });
        assertThat(asAna(() -> roughDays.unread())).isEmpty();
    }

    @Test
    void havingSpokenDoesTheTaskTooAndMayBeTakenBack() {
        RoughDay said = says(2, 0, Set.of(), "");
        asCoach(() -> roughDays.done(said.id()));
        assertThat(waiting()).isEmpty();
        asCoach(() -> roughDays.reopen(said.id()));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aWordOfTheCoachBesideTheWorkoutIsAnAnswerAndOneOfTheAthleteIsNot() {
        PlannedWorkout planned = plan(today, "10km E");
        says(2, 0, Set.of(), "");
        asAna(() -> {
            comments.say(planned.id(), "That was hard");
            return null;
        });
        assertThat(waiting()).hasSize(1);
        asCoach(() -> comments.say(planned.id(), "I saw it"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aRestOfARoughDayIsToldToConsistencyUntilItIsTakenBack() {
        plan(today, "10km E");
        RoughDay said = says(2, 0, Set.of(), "");
        asAna(() -> roughDays.rest(said.id()));

        assertThat(asAna(() -> rests.of(ana.id(), today, today))).containsExactly(today);
        assertThat(asAna(() -> roughDays.undoRest(said.id()))).isInstanceOf(Undoing.Undone.class);
        assertThat(asAna(() -> rests.of(ana.id(), today, today))).isEmpty();
        assertThat(asCoachGet(() -> calendars.todays(ana.id(), today))).hasSize(1);
    }

    @Test
    void nobodyElseSpeaksForTheAthleteOrAnswersInAnotherPractice() {
        RoughDay said = says(2, 0, Set.of(), "");
        AthleteProfile ben = stage.athlete(house, "Ben O");
        Stage.House other = stage.house();
        AccountId assistant = stage.member(house, Role.ASSISTANT);

        stage.run(house, Objects.requireNonNull(ben.account()), () -> {
            assertThatThrownBy(() -> roughDays.say(checkIn(2, 0, Set.of(), ""))).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> roughDays.see(said.id())).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> roughDays.of(ana.id(), 5)).isInstanceOf(Missing.class);
        });
        for (var stranger : List.of(new Looker(house, assistant), new Looker(other, other.owner()))) {
            stage.run(stranger.where(), stranger.who(), () -> {
                assertThatThrownBy(() -> roughDays.reply(said.id(), "Hello")).isInstanceOf(Missing.class);
                assertThatThrownBy(() -> roughDays.done(said.id())).isInstanceOf(Missing.class);
                assertThatThrownBy(() -> nextTimes.of(ana.id(), 5)).isInstanceOf(Missing.class);
            });
        }
    }

    @Test
    void theFirstEditMakesALibraryOnesOwnAndEveryOtherStaysAsItWas() {
        WordLibrary shipped = library(WordsOf.MINE);
        assertThat(shipped.own()).isFalse();
        KindWord first = shipped.words().getFirst();

        asCoach(() -> kindWords.change(WordsOf.MINE, first.id(), Occasion.TIRED, "Coffee, then ten minutes."));
        asCoach(() -> kindWords.archive(WordsOf.MINE, shipped.words().get(1).id(), true));
        asCoach(() -> kindWords.move(WordsOf.MINE, shipped.words().get(2).id(), -5));
        asCoach(() -> kindWords.write(WordsOf.MINE, Occasion.PAIN, "Call me."));

        WordLibrary mine = library(WordsOf.MINE);
        assertThat(mine.own()).isTrue();
        assertThat(mine.words()).hasSize(shipped.words().size() + 1);
        assertThat(mine.said())
                .extracting(KindWord::words)
                .startsWith("One workout has never made or broken a season.", "Coffee, then ten minutes.")
                .endsWith("Call me.")
                .doesNotContain("Heavy legs are information. Halve it.");
        assertThat(library(WordsOf.PRACTICE)).isEqualTo(shipped);
    }

    @Test
    void aSecondHeavyDayHasThreeSentencesAtLeastInEveryLanguageAndNoTwoAlike() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"))) {
            assertThat(Arrays.stream(ShippedWords.values())
                            .filter(each -> each.occasion() == Occasion.SECOND_HEAVY_DAY)
                            .map(each -> messages.get(each.key(), language)))
                    .as("%s", language)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .noneMatch(words -> words.contains("!") || words.length() > KindWord.LONGEST);
        }
    }

    @Test
    void whatComesWithMilepostLaterIsOfferedToAnOwnLibraryAndSaidByNobodyUntilItIsTakenOut() {
        Set<UUID> later = Set.of(
                ShippedWords.TWO_IN_A_ROW.id().value(),
                ShippedWords.PLAN_BENDS.id().value());
        KindWord second = library(WordsOf.PRACTICE).words().stream()
                .filter(word -> word.id().equals(ShippedWords.SECOND_DAY.id()))
                .findFirst()
                .orElseThrow();
        asCoach(() -> kindWords.change(WordsOf.PRACTICE, second.id(), Occasion.SECOND_HEAVY_DAY, "Call me first."));
        asCoach(() -> kindWords.write(WordsOf.MINE, Occasion.TIRED, "Coffee."));
        forget(later);

        for (WordsOf whose : WordsOf.values()) {
            WordLibrary now = library(whose);
            assertThat(now.own()).isTrue();
            assertThat(now.words())
                    .extracting(KindWord::words)
                    .as("nothing is lost, nothing stands twice")
                    .contains("Call me first.", messages.get(ShippedWords.PLAN_BENDS.key(), Locale.ENGLISH))
                    .doesNotContain(messages.get(ShippedWords.SECOND_DAY.key(), Locale.ENGLISH))
                    .doesNotHaveDuplicates();
            assertThat(now.said())
                    .extracting(KindWord::words)
                    .doesNotContain(messages.get(ShippedWords.PLAN_BENDS.key(), Locale.ENGLISH));
        }

        WordLibrary before = library(WordsOf.MINE);
        KindWord bends = before.words().getLast();
        asCoach(() -> kindWords.archive(WordsOf.MINE, bends.id(), false));
        assertThat(library(WordsOf.MINE).words()).hasSameSizeAs(before.words());
        assertThat(library(WordsOf.MINE).said()).extracting(KindWord::words).contains(bends.words());
        assertThat(library(WordsOf.PRACTICE).said()).extracting(KindWord::words).doesNotContain(bends.words());
    }

    /** As if these words had not come yet when the libraries were copied. */
    private void forget(Set<UUID> shipped) {
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    List<KindWordRow> practices = rows.findByCoachIsNullOrderByPlaceAscIdAsc().stream()
                            .filter(row ->
                                    row.copiedFrom().filter(shipped::contains).isPresent())
                            .toList();
                    Set<UUID> copies =
                            practices.stream().map(KindWordRow::getId).collect(Collectors.toSet());
                    rows.deleteAll(rows
                            .findByCoachOrderByPlaceAscIdAsc(house.owner().value())
                            .stream()
                            .filter(row -> row.copiedFrom()
                                    .filter(from -> copies.contains(from) || shipped.contains(from))
                                    .isPresent())
                            .toList());
                    rows.deleteAll(practices);
                    return true;
                }));
    }

    @Test
    void thePracticesWordsAreForCoachesToChangeAndHoldForWhoeverHasNone() {
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        KindWord first = library(WordsOf.PRACTICE).words().getFirst();

        stage.run(
                house,
                assistant,
                () -> assertThatThrownBy(
                                () -> kindWords.change(WordsOf.PRACTICE, first.id(), Occasion.TIRED, "Mine now"))
                        .isInstanceOf(SeatException.NotAllowed.class));
        asCoach(() -> kindWords.change(WordsOf.PRACTICE, first.id(), Occasion.TIRED, "Breathe first."));

        assertThat(library(WordsOf.MINE).words().getFirst().words()).isEqualTo("Breathe first.");
        assertThat(Objects.requireNonNull(says(2, 0, Set.of(), "").note()).words())
                .isEqualTo("Breathe first.");
        assertThatThrownBy(() -> asCoach(() -> kindWords.write(WordsOf.MINE, Occasion.PAIN, " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatToTryNextTimeComesBackBeforeTheNextWorkoutOfItsKindUntilItWasUsed() {
        PlannedWorkout cut = plan(today, INTERVALS);
        ran(3);
        NextTimeQuestion question = asAna(() -> nextTimes.question()).orElseThrow();
        assertThat(question.workout()).isEqualTo(cut.id().value());

        NextTime note = asAna(() -> nextTimes.write(question, "Start the first one slower."));
        assertThat(asAna(() -> nextTimes.question())).as("asked once").isEmpty();
        PlannedWorkout next = plan(today.plusDays(7), "2km E, 6x800m I jog 2min, 2km E");
        PlannedWorkout threshold = plan(today.plusDays(2), "2km E, 3x6min T jog 1min, 2km E");

        assertThat(asAna(() -> nextTimes.before(next))).contains(note);
        assertThat(asAna(() -> nextTimes.before(threshold))).isEmpty();
        assertThat(asAna(() -> nextTimes.before(cut))).as("not before itself").isEmpty();
        asAna(() -> {
            nextTimes.use(note.id());
            return null;
        });
        assertThat(asAna(() -> nextTimes.before(next))).isEmpty();
        asAna(() -> {
            nextTimes.takeOut(note.id());
            return null;
        });
        assertThat(asAna(() -> nextTimes.before(next))).contains(note);
    }

    @Test
    void whatWasUsedIsAMilestoneOnceTheAthleteTellsWhereAndTheWorkoutWasDone() {
        plan(today, INTERVALS);
        ran(3);
        NextTime note = asAna(() -> nextTimes.write(nextTimes.question().orElseThrow(), "Start the first one slower."));
        PlannedWorkout next = plan(today.plusDays(7), "10min E, 3x3min I jog 2min, 10min E");
        asAna(() -> {
            nextTimes.use(note.id());
            return null;
        });
        assertThat(asAna(() -> told.untold(ana.id())))
                .as("to say that it was used is no story, and there was nothing to use it in so far")
                .isEmpty();
        tellingIsRefused(note, "I used it when the first one began.");

        clock.move(Duration.ofDays(7));
        today = ana.today(clock);
        ran(6.2);
        PlannedWorkout done = asAna(() -> calendars.get(next.id()));
        assertThat(done.compliance().isCompleted()).isTrue();
        assertThat(asAna(() -> nextTimes.after(done))).map(NextTime::id).contains(note.id());
        assertThat(asAna(() -> told.untold(ana.id())))
                .extracting(Lesson::title)
                .containsExactly("Start the first one slower.");
        tellingIsRefused(note, "I used it");

        asAna(() -> {
            nextTimes.tell(note.id(), "I used it when the first one began, and the last was the fastest.");
            return null;
        });

        assertThat(asAna(() -> milestones.wall(ana.id())))
                .extracting(Milestone::achievement)
                .contains(new Achievement.LessonApplied(
                        "Start the first one slower.",
                        "I used it when the first one began, and the last was the fastest."));
        assertThat(asAna(() -> nextTimes.after(done))).as("asked once").isEmpty();
        assertThat(asAna(() -> told.untold(ana.id()))).isEmpty();
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        stage.run(
                house,
                ben,
                () -> assertThatThrownBy(() -> nextTimes.tell(note.id(), "I used it when I was somebody else."))
                        .isInstanceOf(Missing.class));
    }

    private void tellingIsRefused(NextTime note, String sentence) {
        assertThatThrownBy(() -> asAna(() -> {
                    nextTimes.tell(note.id(), sentence);
                    return null;
                }))
                .isInstanceOfAny(IllegalArgumentException.class, Missing.class);
    }

    @Test
    void aRoughDayAsksAboutItsWorkoutAlsoAfterARestAndPainAsksNothing() {
        PlannedWorkout planned = plan(today, INTERVALS);
        RoughDay said = says(2, 0, Set.of(), "");
        asAna(() -> roughDays.rest(said.id()));
        assertThat(asAna(() -> nextTimes.question()).orElseThrow().workout())
                .isEqualTo(planned.id().value());

        says(2, 7, Set.of(), "");
        assertThat(asAna(() -> nextTimes.question())).isEmpty();
    }

    private record Looker(Stage.House where, AccountId who) {}

    private RoughDay says(int energy, int pain, Set<RedFlag> flags, String words) {
        return asAna(() -> roughDays.say(checkIn(energy, pain, flags, words)));
    }

    private RecordCheckIn checkIn(int energy, int pain, Set<RedFlag> flags, String words) {
        return new RecordCheckIn(ana.id(), energy, null, null, null, pain, false, false, flags, words);
    }

    private List<RoughDayTask> waiting() {
        return asCoachGet(() -> roughDays.waiting(List.of(ana.id())));
    }

    private WordLibrary library(WordsOf whose) {
        return asCoachGet(() -> kindWords.library(whose));
    }

    private PlannedWorkout plan(LocalDate day, String notation) {
        return asCoachGet(() -> {
            calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Planned", ""), Workout.of(notation)));
            return calendars.todays(ana.id(), day).getLast();
        });
    }

    private void ran(double km) {
        asAna(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        today,
                        null,
                        Distance.km(km),
                        Duration.ofMinutes(Math.round(km * 6)),
                        null,
                        Impression.NONE,
                        false)));
    }

    private void asCoach(Runnable work) {
        stage.run(house, house.owner(), work);
    }

    private <T> T asCoachGet(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    private <T extends @Nullable Object> T asAna(Supplier<T> work) {
        return stage.as(house, Objects.requireNonNull(ana.account()), work);
    }
}
