package io.milepost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.review.findings.Change;
import io.milepost.review.findings.FindingKind;
import io.milepost.review.findings.Measure;
import io.milepost.review.findings.ReviewThresholds;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class ReviewsTest extends MilepostTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    @Autowired
    private Reviews reviews;

    @Autowired
    private Findings findings;

    @Autowired
    private ReviewSettings settings;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Remeasuring remeasuring;

    @Autowired
    private ReviewHouse runs;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthleteWithTwelveWeeksOfShortRuns() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        runs.ran(house, ana, TODAY, 12, 8, 8, 9);
    }

    @Test
    void twelveWeeksGiveFindingsThatAreKeptAsTheyWere() {
        Review made = review();
        assertThat(made.findings()).extracting(ReviewFinding::kind).contains(FindingKind.MISSING_LONG_RUNS);
        assertThat(finding(made).found().measure()).isEqualTo(new Measure.LongRuns(0, 12, 6, 0, 0));
        assertThat(made.unsaid()).isNotEmpty();
        runs.run(house, ana, TODAY.minusDays(10), 20);
        Review kept = asCoach(() -> reviews.latest(ana.id())).orElseThrow();
        assertThat(kept).as("corrected later, and as it was").isEqualTo(made);
        assertThat(finding(review()).found().measure()).isEqualTo(new Measure.LongRuns(1, 12, 6, 20_000, 20.0 / 45));
        assertThat(asCoach(() -> reviews.all(ana.id()))).hasSize(2);
    }

    @Test
    void aDecisionThatNobodySawIsNotOverwritten() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());

        assertThatThrownBy(() -> asCoach(
                        () -> findings.decide(id, new Decision.Open(), new Decision.Reject("From another tab."))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(accepted()).extracting(ReviewFinding::id).containsExactly(id);
    }

    @Test
    void aDecisionIsKeptAndTakenBack() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());
        assertThat(accepted()).extracting(ReviewFinding::id).containsExactly(id);
        assertThat(accepted().getFirst().acceptedOn()).isEqualTo(TODAY);

        asCoach(() -> findings.intend(id, "  One long run a fortnight.  "));
        assertThat(accepted().getFirst().intention()).isEqualTo("One long run a fortnight.");

        var edited = decide(id, new Decision.Edit("You skip the long ones."));
        assertThat(edited.isAccepted()).isTrue();
        assertThat(edited.decision()).isEqualTo(new Decision.Edit("You skip the long ones."));

        decide(id, new Decision.Reject("She is ten."));
        assertThat(accepted()).isEmpty();
        var open = decide(id, new Decision.Open());
        assertThat(open.isOpen()).isTrue();
        assertThat(open.acceptedOn()).isNull();
    }

    @Test
    void fourWeeksAfterItIsMeasuredAgainOnce() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());
        clock.move(Duration.ofDays(26));
        for (int week = 0; week < 4; week++) {
            LocalDate monday = LocalDate.of(2026, 9, 28).plusWeeks(week);
            runs.run(house, ana, monday.plusDays(1), 8);
            runs.run(house, ana, monday.plusDays(3), 8);
            runs.run(house, ana, monday.plusDays(6), 16);
        }
        assertThat(measured(id)).as("not before it is due").isEmpty();
        clock.move(Duration.ofDays(2));
        eventually(id, again -> {
            assertThat(again).hasSize(1);
            assertThat(again.getFirst().weeksAfter()).isEqualTo(4);
            assertThat(again.getFirst().measure())
                    .isInstanceOfSatisfying(
                            Measure.LongRuns.class,
                            now -> assertThat(now.with()).isEqualTo(4));
            assertThat(again.getFirst().change()).isEqualTo(Change.BETTER);
            assertThat(again.getFirst().window().weeks()).isEqualTo(4);
        });
        remeasure(id);
        remeasure(id);
        assertThat(measured(id)).hasSize(1);
        assertThat(news()).extracting(ReviewNews::kind).contains(ReviewNews.Kind.REMEASURED);
        stage.run(house, house.owner(), () -> findings.seen(ana.id()));
        assertThat(news()).extracting(ReviewNews::kind).doesNotContain(ReviewNews.Kind.REMEASURED);
    }

    @Test
    void runsThatComeLateAreTakenInAndThenItStays() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());
        clock.move(FOUR_WEEKS);
        remeasure(id);
        assertThat(measured(id)).as("nobody knows yet").isEmpty();
        for (int week = 0; week < 4; week++) {
            LocalDate monday = LocalDate.of(2026, 9, 28).plusWeeks(week);
            runs.run(house, ana, monday, 8);
            runs.run(house, ana, monday.plusDays(2), 8);
            runs.run(house, ana, monday.plusDays(6), 18);
        }
        eventually(
                id,
                again -> assertThat(again)
                        .singleElement()
                        .extracting(Remeasurement::measure)
                        .isInstanceOfSatisfying(
                                Measure.LongRuns.class,
                                now -> assertThat(now.with()).isEqualTo(4)));
        stage.run(house, house.owner(), () -> findings.seen(ana.id()));
        var before = measured(id);
        runs.run(house, ana, LocalDate.of(2026, 10, 9), 25);
        remeasure(id);
        assertThat(measured(id)).isEqualTo(before);
        asCoach(() -> findings.remeasure(id));
        assertThat(measured(id)).hasSize(2);
        assertThat(measured(id).getLast().weeksAfter()).as("on demand").isNull();
        assertThat(measured(id).getFirst()).isEqualTo(before.getFirst());
    }

    @Test
    void whatWasDueWhileTheServerWasDownIsCaughtUpAndSilenceIsSaid() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());
        clock.move(Duration.ofDays(100));
        remeasure(id);
        assertThat(measured(id)).extracting(Remeasurement::weeksAfter).containsExactly(4, 8, 12);
        assertThat(measured(id)).extracting(Remeasurement::measure).containsOnlyNulls();
    }

    @Test
    void whatIsNotAcceptedIsNotMeasured() {
        FindingId id = finding(review()).id();
        decide(id, new Decision.Accept());
        decide(id, new Decision.Open());
        clock.move(Duration.ofDays(100));
        remeasure(id);
        assertThat(measured(id)).isEmpty();
        assertThatThrownBy(() -> asCoach(() -> findings.remeasure(id))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sickWeeksNeverCount() {
        clock.move(Duration.ofDays(-24));
        stage.asTask(
                house,
                () -> checkIns.record(
                        new RecordCheckIn(ana.id(), 1, null, null, null, 0, false, true, Set.of(), "flu")));
        clock.move(Duration.ofDays(24));
        assertThat(finding(review()).found().measure())
                .isInstanceOfSatisfying(
                        Measure.LongRuns.class, runs -> assertThat(runs.weeks()).isLessThan(12));
    }

    @Test
    void aCoachSetsTheThresholds() {
        var house = ReviewThresholds.DEFAULTS;
        var easier = new ReviewThresholds(
                house.runsAWeek(),
                house.keptShare(),
                house.gapDays(),
                house.steadyShare(),
                house.grownShare(),
                house.sameShare(),
                house.nearShare(),
                house.nearRuns(),
                house.mostShare(),
                house.moderateShare(),
                45,
                1.05,
                house.longRunShare(),
                house.spikeRatio(),
                house.raceShare(),
                house.variedShare(),
                house.easyShare());
        stage.run(this.house, this.house.owner(), () -> settings.change(easier));
        Review made = review();
        assertThat(made.thresholds()).isEqualTo(easier);
        assertThat(made.findings()).extracting(ReviewFinding::kind).doesNotContain(FindingKind.MISSING_LONG_RUNS);
        var assistant = stage.member(this.house, Role.ASSISTANT);
        assertThatThrownBy(() -> stage.run(this.house, assistant, () -> settings.change(house)))
                .isInstanceOf(SeatException.class);
        var elsewhere = stage.house();
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> settings.thresholds()))
                .isEqualTo(house);
    }

    @Test
    void theDeskHearsOfUndecidedFindings() {
        Review made = review();
        assertThat(news()).extracting(ReviewNews::kind).contains(ReviewNews.Kind.UNDECIDED);
        made.findings().forEach(each -> decide(each.id(), new Decision.Accept()));
        assertThat(news()).isEmpty();
    }

    @Test
    void nobodyElseReadsOrDecides() {
        Review made = review();
        FindingId id = finding(made).id();
        var herself = Objects.requireNonNull(ana.account());
        assertThatThrownBy(() -> stage.as(house, herself, () -> reviews.require(made.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, herself, () -> reviews.latest(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        stage.as(house, herself, () -> findings.decide(id, new Decision.Open(), new Decision.Accept())))
                .isInstanceOfAny(Missing.class, SeatException.class);
        var assistant = stage.member(house, Role.ASSISTANT);
        assertThatThrownBy(() -> stage.as(house, assistant, () -> reviews.require(made.id())))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(house, assistant, () -> findings.news())).isEmpty();
        var elsewhere = stage.house();
        var stranger = elsewhere.owner();
        assertThatThrownBy(() -> stage.as(elsewhere, stranger, () -> reviews.require(made.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(
                        elsewhere, stranger, () -> findings.decide(id, new Decision.Open(), new Decision.Accept())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, stranger, () -> findings.remeasure(id)))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(elsewhere, stranger, () -> findings.news())).isEmpty();
    }

    private Review review() {
        return asCoach(() -> reviews.make(ana.id(), ReviewWindow.lastWeeks(12, TODAY)));
    }

    private static ReviewFinding finding(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.MISSING_LONG_RUNS)
                .findFirst()
                .orElseThrow();
    }

    private ReviewFinding decide(FindingId id, Decision decision) {
        return asCoach(() -> findings.decide(id, standing(id), decision));
    }

    private Decision standing(FindingId id) {
        return reviews.latest(ana.id()).orElseThrow().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    private void remeasure(FindingId id) {
        stage.asTask(house, () -> {
            remeasuring.run(house.id(), id.value());
            return List.of();
        });
    }

    private List<ReviewFinding> accepted() {
        return asCoach(() -> reviews.accepted(ana.id()));
    }

    private List<Remeasurement> measured(FindingId id) {
        return asCoach(() -> reviews.latest(ana.id())).orElseThrow().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .remeasured();
    }

    private void eventually(FindingId id, Consumer<List<Remeasurement>> check) {
        await().atMost(SOON).untilAsserted(() -> check.accept(measured(id)));
    }

    private List<ReviewNews> news() {
        return asCoach(() -> findings.news());
    }

    private <T> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
