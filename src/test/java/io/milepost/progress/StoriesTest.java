package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

class StoriesTest extends MilepostTest {

    @Autowired
    Stories stories;

    @Autowired
    Goals goals;

    @Autowired
    PastGoals pastGoals;

    @Autowired
    Absences absences;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId self;
    private Goal goal;

    @BeforeEach
    void aGoalBehindAna() {
        house = stage.house();
        ana = stage.athlete(house, "Ana Petrova");
        self = Objects.requireNonNull(ana.account());
        goal = stage.as(
                house,
                house.owner(),
                () -> goals.set(new SetGoal(
                        ana.id(),
                        Tier.A,
                        "Spring 10K",
                        new Target.Time(Distance.TEN_K, Duration.ofMinutes(50)),
                        Optional.of(ana.today(clock)))));
        stage.as(
                house,
                self,
                () -> pastGoals.tell(new TellResult(
                        goal.id(), true, Optional.of(Duration.ofMinutes(49)), false, "Start slower, smile later.")));
    }

    @Test
    void aDraftTellsTheFactsAndNothingOfHealth() {
        stage.as(
                house,
                house.owner(),
                () -> absences.begin(
                        ana.id(), Absence.Kind.INJURED, ana.today(clock).minusDays(9), null, "Achilles"));

        Story story = stage.as(house, self, this::begin);

        assertThat(story.text().title()).contains("Ana").contains("Spring 10K").doesNotContain("Petrova");
        assertThat(story.text().body())
                .contains("49:00")
                .doesNotContainIgnoringCase("injur")
                .doesNotContain("Achilles");
        assertThat(story.text().athleteWords()).isEqualTo("Start slower, smile later.");
        assertThat(story.proposed()).isFalse();
        assertThat(story.isPublic()).isFalse();
        assertThat(stage.as(house, house.owner(), this::begin).id()).isEqualTo(story.id());
    }

    @Test
    void theCoachProposesAndAddsWordsAndNeverPublishesNorWritesForTheAthlete() {
        Story story = stage.as(house, house.owner(), this::begin);
        Story said = stage.as(house, house.owner(), () -> stories.coachSays(story.id(), "She kept coming."));

        assertThat(said.proposed()).isTrue();
        assertThat(said.text().coachWords()).isEqualTo("She kept coming.");
        assertThatThrownBy(() ->
                        stage.as(house, house.owner(), () -> stories.publish(story.id(), said.version(), "I agree.")))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(
                        () -> stage.as(house, house.owner(), () -> stories.write(story.id(), said.text(), said.text())))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> stories.withdraw(story.id())))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(house, self, () -> stories.coachSays(story.id(), "Me")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatWasWrittenInAnotherTabIsNotOverwrittenUnreadAndTheCoachsWordsAreNobodysOther() {
        Story begun = stage.as(house, self, this::begin);
        stage.as(house, house.owner(), () -> stories.coachSays(begun.id(), "She kept coming."));
        Story first = stage.as(house, self, () -> stories.write(begun.id(), begun.text(), text("First tab")));

        assertThatThrownBy(
                        () -> stage.as(house, self, () -> stories.write(begun.id(), begun.text(), text("Second tab"))))
                .isInstanceOf(StoryChanged.class);

        assertThat(first.text().coachWords()).isEqualTo("She kept coming.");
        Story second = stage.as(house, self, () -> stories.write(begun.id(), first.text(), text("Second tab")));
        assertThat(second.text().title()).isEqualTo("Second tab");
    }

    @Test
    void whatIsPublicIsWhatWasConsentedToWordForWordAndGoneAtOnceWhenWithdrawn() throws Exception {
        Story begun = stage.as(house, self, this::begin);
        assertThat(get(begun).statusCode()).isEqualTo(404);

        Story story =
                stage.as(house, self, () -> stories.write(begun.id(), begun.text(), text("My spring <b>10K</b>")));
        stage.as(house, self, () -> stories.publish(story.id(), story.version(), "Everybody may read it."));

        HttpResponse<String> page = get(story);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("My spring &lt;b&gt;10K&lt;/b&gt;")
                .contains("index, follow")
                .contains("I ran it.");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(get("/p/" + house.slug()).body()).contains("/stories/" + story.slug());

        Story later = stage.as(house, self, () -> stories.write(story.id(), story.text(), text("Rewritten")));
        assertThat(later.consent().orElseThrow().text().title()).isEqualTo("My spring <b>10K</b>");
        assertThat(later.consent().orElseThrow().statement()).isEqualTo("Everybody may read it.");
        assertThat(get(story).body()).doesNotContain("Rewritten");

        stage.as(house, self, () -> stories.withdraw(story.id()));
        assertThat(get(story).statusCode()).isEqualTo(410);
        assertThat(get(story).body()).doesNotContain("I ran it.").contains("noindex");
        assertThat(get("/p/" + house.slug()).body()).doesNotContain(story.slug());
        assertThat(deeds(story)).containsExactly("story.published", "story.withdrawn");
    }

    private List<String> deeds(Story story) {
        UUID id = story.id().value();
        byte[] subject = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return database.queryForList(
                "select deed from audit_note where subject = ? order by noted, id", String.class, subject);
    }

    @Test
    void nobodyConsentsToWordsUnread() {
        Story story = stage.as(house, self, this::begin);
        stage.as(house, house.owner(), () -> stories.coachSays(story.id(), "Later words."));

        assertThatThrownBy(() -> stage.as(house, self, () -> stories.publish(story.id(), story.version(), "I agree.")))
                .isInstanceOf(StoryChanged.class);
    }

    @Test
    void nobodyElseReadsOrBeginsIt() throws Exception {
        Story story = stage.as(house, self, this::begin);
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        Stage.House elsewhere = stage.house();

        assertThatThrownBy(() -> stage.as(house, ben, () -> stories.of(goal.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> stories.publish(story.id(), story.version(), "x")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> stories.coachSays(story.id(), "x")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), this::begin))
                .isInstanceOf(Missing.class);

        stage.as(house, self, () -> stories.publish(story.id(), story.version(), "I agree."));
        assertThat(get("/p/" + elsewhere.slug() + "/stories/" + story.slug()).statusCode())
                .isEqualTo(404);
    }

    private static StoryText text(String title) {
        return new StoryText(title, "One line.\nAnother.", "I ran it.", "");
    }

    private Story begin() {
        return stories.begin(
                goal.id(), new Formats(Locale.ENGLISH, ZoneOffset.UTC, UnitSystem.METRIC, clock, messages));
    }

    private HttpResponse<String> get(Story story) throws Exception {
        return get("/p/" + house.slug() + "/stories/" + story.slug());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
