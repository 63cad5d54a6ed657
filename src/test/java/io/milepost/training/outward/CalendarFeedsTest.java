package io.milepost.training.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Register;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practices;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.Undoing;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("An athlete's plan in another program's calendar")
class CalendarFeedsTest extends MilepostTest {

    @LocalServerPort
    int port;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Calendars calendars;

    @Autowired
    Treadmills treadmills;

    @Autowired
    Athletes athletes;

    @Autowired
    Accounts accounts;

    @Autowired
    Practices practices;

    @Autowired
    TransactionOperations transactions;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void open() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void tellsEachWorkoutWithItsPartsAndItsReason() throws Exception {
        plan(ana, ana.today(clock).plusDays(2), "2km E, 5x1km I jog 2min, 2km E");

        VEvent event = only(read(address(ana)));

        assertThat(event.getSummary().getValue()).startsWith("Kilometres, fast · ");
        assertThat(event.getDescription().getValue())
                .contains("5\u00a0×\u00a01\u00a0km")
                .contains("because of Boston");
    }

    @Test
    void isReadWithoutSigningInAndKeptByNobodyInBetween() throws Exception {
        HttpResponse<String> answer = ask(address(ana));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("private"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-22T10:30:00Z",
        "Pacific/Pago_Pago, 2026-11-22T10:30:00Z",
        "Pacific/Auckland, 2026-09-26T12:30:00Z",
        "America/New_York, 2026-11-01T05:30:00Z",
        "Europe/Berlin, 2026-10-25T00:30:00Z",
        "America/Santiago, 2026-09-06T03:30:00Z",
        "Asia/Kolkata, 2026-03-29T18:31:00Z"
    })
    void keepsTheDayEastAndWestAndWhenClocksChange(String zone, String now) throws Exception {
        clock.move(Duration.between(clock.instant(), Instant.parse(now)));
        AthleteProfile away = athleteIn(ZoneId.of(zone));
        LocalDate today = away.today(clock);
        plan(away, today, "10km E");

        VEvent event = only(read(address(away)));

        assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(today);
        assertThat(event.<LocalDate>getDateTimeEnd().getDate()).isEqualTo(today.plusDays(1));
        assertThat(event.getDateTimeStart().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:" + today.toString().replace("-", ""));
    }

    @Test
    void keepsTheEventWhenTheWorkoutMovesAndLetsItGoWhenItIsDropped() throws Exception {
        LocalDate day = ana.today(clock).plusDays(3);
        plan(ana, day, "10km E");
        URI address = address(ana);
        VEvent before = only(read(address));

        var workout = stage.as(house, house.owner(), () -> calendars.todays(ana.id(), day))
                .getFirst();
        stage.run(house, house.owner(), () -> calendars.move(workout.id(), day.plusDays(1), workout.version(), ""));
        VEvent after = only(read(address));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.<LocalDate>getDateTimeStart().getDate()).isEqualTo(day.plusDays(1));
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());

        stage.run(house, house.owner(), () -> calendars.drop(workout.id(), workout.version() + 1, ""));
        assertThat(events(read(address))).isEmpty();
    }

    @Test
    void isToldAnewWhenAWorkoutGoesToTheTreadmillAndBack() throws Exception {
        LocalDate day = ana.today(clock).plusDays(3);
        plan(ana, day, "6x60s hill jog 2min");
        URI address = address(ana);
        VEvent road = only(read(address));
        var workout = on(day);

        stage.run(house, account(ana), () -> treadmills.run(workout.id(), true));
        VEvent belt = only(read(address));
        stage.run(house, account(ana), () -> treadmills.run(workout.id(), false));
        VEvent again = only(read(address));

        assertThat(belt.getDescription().getValue())
                .isNotEqualTo(road.getDescription().getValue());
        assertThat(List.of(sequence(road), sequence(belt), sequence(again)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(on(day).version()).isEqualTo(workout.version());
    }

    @Test
    void neverFallsBackBehindWhatProgramsKnowWhenAWorkoutIsPutBackUnderItsOldId() throws Exception {
        LocalDate day = ana.today(clock).plusDays(3);
        LedgerEntryId planned = plan(ana, day, "10km E");
        URI address = address(ana);
        var workout = on(day);
        stage.run(house, house.owner(), () -> {
            LedgerEntryId moved = calendars
                    .move(workout.id(), day.plusDays(1), workout.version(), "")
                    .orElseThrow();
            calendars.undo(moved);
        });
        VEvent before = only(read(address));

        Undoing.Undone back = (Undoing.Undone) stage.as(house, house.owner(), () -> calendars.undo(planned));
        assertThat(events(read(address))).isEmpty();
        clock.move(Duration.ofMinutes(1));
        stage.run(house, house.owner(), () -> calendars.undo(back.entry()));
        VEvent after = only(read(address));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void isReadableWhateverAWorkoutIsCalled() throws Exception {
        LocalDate day = ana.today(clock).plusDays(3);
        String title = "😀🏃‍♀️; a\\b, <b>\u0007 " + "ü".repeat(50);
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(), day, new WorkoutText(title, "one\ntwo"), Workout.of("1km E, 1km M, 1km E, 1km M"))));
        URI address = address(ana);

        VEvent event = only(read(address));

        assertThat(event.getSummary().getValue()).startsWith(title.replace('\u0007', ' '));
        assertThat(event.getDescription().getValue()).contains("one\ntwo");
        assertThat(ask(address).body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void severalProgramsMayAskAtTheSameMoment() throws Exception {
        URI address = address(ana);
        try (ExecutorService programs = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> asking =
                    Collections.nCopies(24, () -> ask(address).statusCode());
            for (Future<Integer> answer : programs.invokeAll(asking)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void endsWithANewAddressOrAtTheAthletesWord() throws Exception {
        URI first = address(ana);
        URI second = address(ana);

        assertThat(ask(first).statusCode()).isEqualTo(404);
        assertThat(ask(second).statusCode()).isEqualTo(200);

        stage.run(house, account(ana), feeds::close);
        assertThat(ask(second).statusCode()).isEqualTo(404);
        assertThat(stage.as(house, account(ana), feeds::mine)).isEmpty();
    }

    @Test
    void endsForAnAthleteWhoLeftAndRestsWithThePractice() throws Exception {
        URI address = address(ana);
        stage.asAdmin(() -> {
            practices.suspend(house.id(), "unpaid");
            return null;
        });
        assertThat(ask(address).statusCode()).isEqualTo(404);
        stage.asAdmin(() -> {
            practices.reactivate(house.id());
            return null;
        });
        assertThat(ask(address).statusCode()).isEqualTo(200);

        stage.run(house, house.owner(), () -> athletes.archive(ana.id()));
        assertThat(ask(address).statusCode()).isEqualTo(404);
    }

    @Test
    void isNobodysWhereTheWordIsMadeUp() throws Exception {
        assertThat(ask(URI.create("http://x/feeds/" + "A".repeat(43) + ".ics")).statusCode())
                .isEqualTo(404);
        assertThat(ask(URI.create("http://x/feeds/short.ics")).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhenItWasLastAskedFor() throws Exception {
        URI address = address(ana);
        assertThat(stage.as(house, account(ana), feeds::mine).orElseThrow().fetched())
                .isNull();

        ask(address);

        assertThat(stage.as(house, account(ana), feeds::mine).orElseThrow().fetched())
                .isNotNull();
    }

    private AthleteProfile athleteIn(ZoneId zone) {
        AccountId account = accounts.register(new Register(
                        new EmailAddress("far" + UUID.randomUUID() + "@example.org"),
                        "Far Away",
                        Stage.PASSWORD,
                        zone,
                        Locale.ENGLISH,
                        UnitSystem.METRIC))
                .id();
        return stage.asTask(house, () -> transactions.execute(status -> athletes.join(account)));
    }

    private PlannedWorkout on(LocalDate day) {
        return stage.as(house, house.owner(), () -> calendars.todays(ana.id(), day))
                .getFirst();
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private LedgerEntryId plan(AthleteProfile athlete, LocalDate day, String notation) {
        return stage.as(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        athlete.id(),
                        day,
                        new WorkoutText("Kilometres, fast", "because of Boston"),
                        Workout.of(notation))));
    }

    private URI address(AthleteProfile athlete) {
        return stage.as(house, account(athlete), feeds::open);
    }

    private static AccountId account(AthleteProfile athlete) {
        AccountId account = athlete.account();
        assertThat(account).isNotNull();
        return account;
    }

    private HttpResponse<String> ask(URI address) throws IOException, InterruptedException {
        URI here = URI.create("http://localhost:" + port + address.getPath());
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(here).build(), BodyHandlers.ofString());
        }
    }

    private Calendar read(URI address) throws IOException, InterruptedException, ParserException {
        HttpResponse<String> answer = ask(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static VEvent only(Calendar calendar) {
        assertThat(events(calendar)).hasSize(1);
        return events(calendar).getFirst();
    }
}
