package io.milepost.training.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommentsTest extends MilepostTest {

    @Autowired
    Comments comments;

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId me;
    private WorkoutId workout;

    @Autowired
    private Activities activities;

    @BeforeEach
    void aPlannedWorkout() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        me = Objects.requireNonNull(ana.account());
        LocalDate day = ana.today(clock).plusDays(1);
        workout = stage.as(house, house.owner(), () -> {
            calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Easy", ""), Workout.of("30min E")));
            return calendars.todays(ana.id(), day).getFirst().id();
        });
    }

    @Test
    void eachSideSeesWhatTheOtherSaidAndWhatIsNewOfIt() {
        stage.run(house, house.owner(), () -> comments.say(workout, " Slow, please. "));

        assertThat(stage.as(house, me, () -> comments.unread(ana.id()))).isEqualTo(Set.of(workout));
        assertThat(stage.as(house, house.owner(), () -> comments.unread(ana.id())))
                .isEmpty();
        assertThat(stage.as(house, me, () -> comments.of(workout)))
                .singleElement()
                .returns("Slow, please.", Comment::words)
                .returns("Olivia Owner", Comment::author)
                .returns(true, Comment::unread);

        stage.run(house, house.owner(), () -> comments.see(workout));
        assertThat(stage.as(house, me, () -> comments.unread(ana.id()))).hasSize(1);
        stage.run(house, me, () -> {
            comments.see(workout);
            comments.say(workout, "Promised");
        });
        assertThat(stage.as(house, me, () -> comments.unread(ana.id()))).isEmpty();
        assertThat(stage.as(house, house.owner(), () -> comments.unread(ana.id())))
                .hasSize(1);
        assertThat(stage.as(house, house.owner(), () -> comments.of(workout)))
                .extracting(Comment::words)
                .containsExactly("Slow, please.", "Promised");
    }

    @Test
    void trainingThatNobodyPlannedIsSpokenOfTheSameWay() {
        ActivityId run = stage.as(
                house,
                me,
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                ana.today(clock),
                                null,
                                Distance.km(5),
                                Duration.ofMinutes(30),
                                null,
                                Impression.NONE,
                                false)));
        Beside extra = new Beside.Activity(run);

        stage.run(house, me, () -> comments.say(extra, "Could not sit still"));

        assertThat(stage.as(house, house.owner(), () -> comments.unreadActivities(ana.id())))
                .containsExactly(run);
        assertThat(stage.as(house, house.owner(), () -> comments.unread(ana.id())))
                .isEmpty();
        stage.run(house, house.owner(), () -> comments.see(extra));
        assertThat(stage.as(house, house.owner(), () -> comments.unreadActivities(ana.id())))
                .isEmpty();
        assertThat(stage.as(house, house.owner(), () -> comments.of(extra)))
                .singleElement()
                .returns("Could not sit still", Comment::words)
                .returns(true, Comment::byAthlete);
        AccountId stranger =
                Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.run(house, stranger, () -> comments.say(extra, "Hello")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anUndoneWorkoutComesBackWithItsWords() {
        stage.run(house, house.owner(), () -> comments.say(workout, "Slow"));
        stage.run(house, house.owner(), () -> {
            calendars.undo(ledger.of(ana.id(), 1).getFirst().id());
            calendars.undo(ledger.of(ana.id(), 1).getFirst().id());
        });

        assertThat(stage.as(house, me, () -> comments.of(workout))).hasSize(1);
    }

    @Test
    void nobodyElseReadsOrSpeaks() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        Stage.House other = stage.house();
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        for (AccountId stranger : List.of(Objects.requireNonNull(ben.account()), assistant)) {
            refused(house, stranger);
        }
        refused(other, other.owner());
    }

    private void refused(Stage.House where, AccountId who) {
        assertThatThrownBy(() -> stage.run(where, who, () -> comments.of(workout)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(where, who, () -> comments.see(workout)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(where, who, () -> comments.say(workout, "Hello")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(where, who, () -> comments.unread(ana.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void wordsAreNeitherMissingNorEndless() {
        for (String words : List.of(" ", "x".repeat(Comment.LONGEST + 1))) {
            assertThatThrownBy(() -> stage.run(house, me, () -> comments.say(workout, words)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
