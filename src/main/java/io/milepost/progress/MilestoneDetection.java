package io.milepost.progress;

import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.jobs.Turns;
import io.milepost.progress.detection.CelebrationBudget;
import io.milepost.progress.detection.Finding;
import io.milepost.progress.detection.Findings;
import io.milepost.progress.detection.Known;
import io.milepost.progress.detection.NextLook;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks through all evidence of one athlete and makes the milestones agree with it: what is new is added, what changed
 * follows, what no longer holds is withdrawn without a word. Running it again changes nothing.
 */
@Component
class MilestoneDetection implements JobHandler {

    static final String KIND = "progress.milestones";

    /** Within a day the weightiest kind takes the screen. */
    private static final Comparator<Finding> DAY_BY_DAY =
            Comparator.comparing(Finding::day).thenComparing(finding -> MilestoneKind.of(finding.achievement()));

    private final MilestoneRows rows;
    private final Turns turns;
    private final Evidence evidence;
    private final Athletes athletes;
    private final Jobs jobs;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneDetection(
            MilestoneRows rows,
            Turns turns,
            Evidence evidence,
            Athletes athletes,
            Jobs jobs,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.evidence = evidence;
        this.athletes = athletes;
        this.jobs = jobs;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        AthleteId athlete = new AthleteId(subject);
        // Two looks at the same athlete take turns, and the later one sees everything.
        turns.run(KIND, subject, () -> agree(athletes.require(athlete)));
    }

    private void agree(AthleteProfile athlete) {
        Known evident = evidence.of(athlete);
        lookAgainAfter(evident, athlete);
        List<Finding> findings =
                Findings.in(evident).stream().sorted(DAY_BY_DAY).toList();
        List<MilestoneRow> known = rows.findByAthleteId(athlete.id().value());
        known.stream()
                .filter(row -> !row.isTold())
                .filter(row -> findings.stream().noneMatch(row::proves))
                .forEach(row -> row.withdraw(clock.instant()));
        Set<LocalDate> screens = new HashSet<>();
        known.stream().filter(MilestoneRow::takesTheScreen).forEach(row -> screens.add(row.reachedOn()));
        LocalDate newsFrom = athlete.today(clock).minusDays(Milestones.DAYS_OF_NEWS);
        for (Finding finding : findings) {
            known.stream()
                    .filter(row -> row.proves(finding))
                    .findFirst()
                    .ifPresentOrElse(row -> row.follow(finding), () -> add(athlete.id(), finding, newsFrom, screens));
        }
    }

    /** One look of an athlete waits at a time: each schedules the next, and one that comes sooner takes its place. */
    private void lookAgainAfter(Known evident, AthleteProfile athlete) {
        NextLook.after(evident)
                .ifPresent(day -> jobs.schedule(
                        KIND,
                        seats.requirePractice(),
                        athlete.id().value(),
                        day.atStartOfDay(athlete.zone()).toInstant()));
    }

    private void add(AthleteId athlete, Finding finding, LocalDate newsFrom, Set<LocalDate> screens) {
        boolean fullScreen = !finding.day().isBefore(newsFrom) && CelebrationBudget.allows(finding.day(), screens);
        MilestoneRow row = rows.save(MilestoneRow.found(athlete, finding, fullScreen, clock.instant()));
        if (row.takesTheScreen()) {
            screens.add(finding.day());
        }
        events.publishEvent(new MilestoneReached(athlete, row.milestoneId()));
    }
}
