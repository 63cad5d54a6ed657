package io.milepost.training.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.NamedFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A race-day plan")
class RaceDaysTest extends MilepostTest {

    @Autowired
    RaceDays raceDays;

    @Autowired
    RaceDayFiles files;

    @Autowired
    Paces paces;

    @Autowired
    Messages messages;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate sunday;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        sunday = ana.today(clock).plusDays(9);
    }

    @Test
    void isWrittenByTheCoachAndReadByTheAthlete() {
        RaceDay plan = plan("Berlin", "Trust it");
        stage.run(house, house.owner(), () -> raceDays.write(plan));

        assertThat(asAna(() -> raceDays.next(ana.id()))).contains(plan);
        assertThatThrownBy(() -> asAna(() -> {
                    raceDays.write(plan);
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void takesThePlaceOfTheOneBeforeAndGoesWhenItsDayIsOver() {
        stage.run(house, house.owner(), () -> raceDays.write(plan("Berlin", "")));
        stage.run(house, house.owner(), () -> raceDays.rewrite(kept(), plan("Hamburg", "")));

        assertThat(asAna(() -> raceDays.next(ana.id())).orElseThrow().race()).isEqualTo("Hamburg");
        clock.move(Duration.ofDays(10));
        assertThat(asAna(() -> raceDays.next(ana.id()))).isEmpty();
        assertThat(asAna(() -> raceDays.on(ana.id(), sunday))).isPresent();
    }

    @Test
    void isNobodysInAnotherPractice() {
        stage.run(house, house.owner(), () -> raceDays.write(plan("Berlin", "")));
        KeptRaceDay kept = stage.as(house, house.owner(), this::kept);
        Stage.House other = stage.house();

        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> raceDays.next(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> {
                    raceDays.drop(kept);
                    return null;
                }))
                .isInstanceOf(Missing.class);
    }

    @Test
    void isNotOverwrittenByWhoSawAnEarlierOne() {
        stage.run(house, house.owner(), () -> raceDays.write(plan("Berlin", "")));
        KeptRaceDay seen = stage.as(house, house.owner(), this::kept);
        stage.run(house, house.owner(), () -> raceDays.rewrite(seen, plan("Berlin", "Trust it")));

        stage.run(house, house.owner(), () -> {
            assertThatThrownBy(() -> raceDays.rewrite(seen, plan("Berlin", "Go")))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> raceDays.drop(seen)).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> raceDays.write(plan("Berlin", "Go"))).isInstanceOf(ChangedMeanwhile.class);
        });
        assertThat(stage.as(house, house.owner(), this::kept).plan().words()).isEqualTo("Trust it");
    }

    @Test
    void beginsAtWhatTheLastRaceSays() {
        stage.run(
                house,
                house.owner(),
                () -> paces.recordRace(new RaceResult(
                        ana.id(),
                        "Tune-up",
                        Distance.km(10),
                        Duration.ofMinutes(40),
                        ana.today(clock).minusDays(10),
                        true)));

        Duration half = stage.as(house, house.owner(), () -> raceDays.expected(ana.id(), Distance.HALF_MARATHON))
                .orElseThrow();

        assertThat(half).isBetween(Duration.ofSeconds(88 * 60), Duration.ofSeconds(89 * 60));
    }

    @Test
    void worksWithoutReceptionBecauseItsPageNeedsNothingFromAnywhere() {
        NamedFile page = files.page(plan("Berlin <script>alert(1)</script>", "Trust it"), house.practice(), formats());
        String html = new String(page.bytes(), StandardCharsets.UTF_8);

        assertThat(html)
                .contains("Berlin &lt;script&gt;", "Trust it", "1:32:30", "3:05:00", "25:00", "Number and pins")
                .doesNotContain("http", "src=", "href=", "url(", "@import", "⟦");
        assertThat(files.paper(plan("Berlin", ""), house.practice(), formats()).bytes())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private KeptRaceDay kept() {
        return raceDays.nextKept(ana.id()).orElseThrow();
    }

    private RaceDay plan(String race, String words) {
        return new RaceDay(
                ana.id(),
                sunday,
                race,
                Distance.MARATHON,
                Duration.ofMinutes(185),
                Pacing.EVEN,
                LocalTime.of(9, 15),
                new Fuel(25, 25, "gel with two sips"),
                List.of("Number and pins", "Shoes that you know"),
                words);
    }

    private Formats formats() {
        return new Formats(Locale.ENGLISH, ana.zone(), UnitSystem.METRIC, clock, messages);
    }

    private <T> T asAna(Supplier<T> work) {
        return stage.as(house, Objects.requireNonNull(ana.account()), work);
    }
}
