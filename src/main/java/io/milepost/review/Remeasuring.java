package io.milepost.review;

import io.milepost.fitness.Analyses;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.jobs.Turns;
import io.milepost.review.findings.Change;
import io.milepost.review.findings.FindingKind;
import io.milepost.review.findings.HistoryReview;
import io.milepost.review.findings.Measure;
import io.milepost.review.findings.Reading;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Measures accepted findings again: 4, 8 and 12 weeks after, whenever the clock says that it is due, each once; and on
 * demand. Where too few runs are known it waits a week for those that come late, and then says so.
 */
@Component
class Remeasuring implements JobHandler {

    static final String KIND = "review.remeasure";

    private static final List<Integer> WEEKS = List.of(4, 8, 12);
    private static final int BEFORE = 4;
    private static final int LATE_DAYS = 7;
    private static final Duration ANALYSED_SOON = Duration.ofSeconds(15);

    private final FindingRows rows;
    private final ReviewRows reviews;
    private final MeasurementRows measurements;
    private final Histories histories;
    private final Analyses analyses;
    private final Athletes athletes;
    private final Seats seats;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    Remeasuring(
            FindingRows rows,
            ReviewRows reviews,
            MeasurementRows measurements,
            Histories histories,
            Analyses analyses,
            Athletes athletes,
            Seats seats,
            Jobs jobs,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.measurements = measurements;
        this.histories = histories;
        this.analyses = analyses;
        this.athletes = athletes;
        this.seats = seats;
        this.jobs = jobs;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        turns.run(
                KIND,
                subject,
                () -> rows.findById(subject).filter(FindingRow::isAccepted).ifPresent(this::catchUp));
    }

    /** One job of a finding waits at a time: each run schedules the next. */
    @Override
    public boolean coalesces() {
        return true;
    }

    /** Schedules the next time at which an accepted finding is due; none after the last. */
    void scheduleNext(FindingRow row) {
        AthleteProfile athlete = athletes.require(row.athlete());
        LocalDate today = athlete.today(clock);
        WEEKS.stream()
                .flatMap(weeks -> Stream.of(
                        row.acceptedOn().plusWeeks(weeks),
                        row.acceptedOn().plusWeeks(weeks).plusDays(LATE_DAYS)))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .ifPresent(day -> jobs.schedule(
                        KIND,
                        seats.requirePractice(),
                        row.getId(),
                        day.atStartOfDay(athlete.zone()).toInstant()));
    }

    /** Whether something is due that was not measured, or was from runs that may not have been all. */
    boolean awaitsRuns(FindingRow row) {
        LocalDate today = athletes.require(row.athlete()).today(clock);
        List<MeasurementRow> known = measurements.findByFindingIdInOrderByMeasured(List.of(row.getId()));
        return WEEKS.stream()
                .filter(weeks -> !today.isBefore(row.acceptedOn().plusWeeks(weeks)))
                .anyMatch(weeks -> known.stream()
                        .filter(each -> each.isOfWeek(weeks))
                        .allMatch(each -> !each.isSettled(clock.instant())));
    }

    /** On demand: the weeks since it was accepted, four at least and twelve at most. */
    void now(FindingRow row) {
        LocalDate today = athletes.require(row.athlete()).today(clock);
        int weeks = (int) Math.clamp(ChronoUnit.WEEKS.between(row.acceptedOn(), today), 4, 12);
        ReviewWindow window = ReviewWindow.lastWeeks(weeks, today);
        Figures figures = measure(row, window).orElseGet(Figures::tooLittle);
        measurements.save(MeasurementRow.asked(row, window, figures, clock.instant()));
    }

    private void catchUp(FindingRow row) {
        if (analyses.waiting(row.athlete()) > 0) {
            jobs.schedule(
                    KIND, seats.requirePractice(), row.getId(), clock.instant().plus(ANALYSED_SOON));
            return;
        }
        LocalDate today = athletes.require(row.athlete()).today(clock);
        List<MeasurementRow> known = measurements.findByFindingIdInOrderByMeasured(List.of(row.getId()));
        for (int weeks : WEEKS) {
            LocalDate due = row.acceptedOn().plusWeeks(weeks);
            Optional<MeasurementRow> before =
                    known.stream().filter(each -> each.isOfWeek(weeks)).findFirst();
            if (!today.isBefore(due) && before.map(this::isStillOpen).orElse(true)) {
                settle(row, weeks, due, today, before.orElse(null));
            }
        }
        scheduleNext(row);
    }

    private boolean isStillOpen(MeasurementRow row) {
        return !row.isSettled(clock.instant());
    }

    private void settle(FindingRow row, int weeks, LocalDate due, LocalDate today, @Nullable MeasurementRow before) {
        ReviewWindow window = ReviewWindow.lastWeeks(weeks, due);
        Optional<Figures> figures = measure(row, window);
        if (before != null) {
            figures.ifPresent(before::follow);
            return;
        }
        if (figures.isEmpty() && today.isBefore(due.plusDays(LATE_DAYS))) {
            return;
        }
        measurements.save(
                MeasurementRow.due(row, weeks, window, figures.orElseGet(Figures::tooLittle), clock.instant()));
        events.publishEvent(new FindingRemeasured(row.athlete(), row.findingId()));
    }

    /** By the thresholds of its review; empty where too little is known. */
    private Optional<Figures> measure(FindingRow row, ReviewWindow window) {
        var thresholds =
                reviews.findById(row.reviewId()).orElseThrow().outcome().thresholds();
        var history = histories.of(row.athlete(), compared(row.kind(), window));
        return HistoryReview.measure(row.kind(), history, thresholds.forFollowUp()) instanceof Reading.Measured now
                ? Optional.of(Figures.again(
                        now.measure(), Change.between(row.kind(), row.found().measure(), now.measure(), now.holds())))
                : Optional.empty();
    }

    /** What compares the first weeks with the last needs those before it was accepted as the first. */
    private static ReviewWindow compared(FindingKind kind, ReviewWindow window) {
        return kind.measure().equals(Measure.Growth.class)
                ? new ReviewWindow(window.from().minusWeeks(BEFORE), window.until())
                : window;
    }
}
