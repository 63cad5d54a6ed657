package io.milepost.progress;

import io.milepost.jobs.JobHandler;
import io.milepost.progress.detection.CelebrationBudget;
import io.milepost.progress.detection.Finding;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final EvidenceTurns turns;
    private final Evidence evidence;
    private final Athletes athletes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MilestoneDetection(
            MilestoneRows rows,
            EvidenceTurns turns,
            Evidence evidence,
            Athletes athletes,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.evidence = evidence;
        this.athletes = athletes;
        this.events = events;
        this.transaction = transaction;
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
        makeTurn(athlete);
        transaction.executeWithoutResult(status -> {
            // Before anything is read, so that what is read is what the turn before has left.
            turns.take(subject);
            agree(athletes.require(athlete));
        });
    }

    private void makeTurn(AthleteId athlete) {
        if (turns.existsByAthleteId(athlete.value())) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> turns.save(EvidenceTurn.of(athlete)));
        } catch (DataIntegrityViolationException e) {
            // Another look at the same athlete made it in this moment.
        }
    }

    private void agree(AthleteProfile athlete) {
        List<Finding> findings =
                evidence.of(athlete).stream().sorted(DAY_BY_DAY).toList();
        List<MilestoneRow> known = rows.findByAthleteId(athlete.id().value());
        known.stream()
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

    private void add(AthleteId athlete, Finding finding, LocalDate newsFrom, Set<LocalDate> screens) {
        boolean fullScreen = !finding.day().isBefore(newsFrom) && CelebrationBudget.allows(finding.day(), screens);
        MilestoneRow row = rows.save(MilestoneRow.found(athlete, finding, fullScreen, clock.instant()));
        if (row.takesTheScreen()) {
            screens.add(finding.day());
        }
        events.publishEvent(new MilestoneReached(athlete, row.milestoneId()));
    }
}
