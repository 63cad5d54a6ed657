package io.milepost.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.Activities;
import io.milepost.activities.BodyPart;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Niggle;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("An athlete who opens Today")
class TodayViewTest extends IntervalsToday {

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Activities activities;

    @Autowired
    private Goals goals;

    @Test
    void startsTheWorkout() {
        openToday();
        assertThat(links()).contains("Start");
        assertThat(titles()).contains("Intervals").doesNotContain("Rest today.");
    }

    @Test
    void withPainReadsToRestAndIsNotAskedToStart() {
        tellOfPain();
        openToday();
        assertThat(titles()).contains("Rest today.", "Intervals");
        assertThat(links()).doesNotContain("Start");
    }

    @Test
    void startsAgainOnceTheCoachCleared() {
        CheckIn said = tellOfPain();
        stage.run(house, house.owner(), () -> checkIns.clear(said.id(), "spoke on the phone"));
        openToday();
        assertThat(titles()).doesNotContain("Rest today.");
        assertThat(links()).contains("Start");
    }

    @Test
    void whoseCalfHurtOnThisMorningsRunReadsToRest() {
        stage.run(
                house,
                Objects.requireNonNull(ana.account()),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                ana.today(clock),
                                null,
                                null,
                                Duration.ofMinutes(12),
                                null,
                                new Impression(null, null, List.of(new Niggle(BodyPart.CALF, 6)), null),
                                false)));
        openToday();
        assertThat(titles()).contains("Rest today.");
    }

    @Test
    void isAskedHowARaceWentFromItsDayOnUntilItIsTold() {
        stage.run(
                house,
                Objects.requireNonNull(ana.account()),
                () -> goals.set(new SetGoal(
                        ana.id(),
                        Tier.A,
                        "Park 10K",
                        new Target.Time(Distance.TEN_K, Duration.ofMinutes(50)),
                        Optional.of(ana.today(clock).plusDays(1)))));
        openToday();
        assertThat(titles()).doesNotContain("Park 10K");

        clock.move(Duration.ofDays(1));
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(titles()).contains("Park 10K");

        clock.move(Duration.ofDays(2));
        UI.getCurrent().refreshCurrentRoute(false);
        test($(Button.class).withText("How did it go?").single()).click();
        test($(TextField.class).withLabel("Time").single()).setValue("49:30");
        test($(Button.class).withText("Keep it").single()).click();
        assertThat(titles()).doesNotContain("Park 10K");
    }

    private CheckIn tellOfPain() {
        return stage.as(
                house,
                Objects.requireNonNull(ana.account()),
                () -> checkIns.record(new RecordCheckIn(ana.id(), 3, null, null, null, 5, false, false, Set.of(), "")));
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
