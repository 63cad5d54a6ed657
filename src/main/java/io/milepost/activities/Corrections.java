package io.milepost.activities;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an activity is taken for, beside what its source says of it: each person's word counts before the source's. */
@Service
public class Corrections {

    private final ActivityPolicy policy;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(ActivityPolicy policy, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.policy = policy;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** What the activity is taken for now. */
    @Transactional(readOnly = true)
    public Correction correction(ActivityId id) {
        ActivityRow row = policy.requireVisible(id);
        return row.correction(policy.requireVisible(row.athlete()).zone());
    }

    /**
     * Takes the activity for something else than its source says, or was said before. The source's own word is kept.
     *
     * @throws IllegalArgumentException for a day before 1950 or after the athlete's tomorrow
     */
    @Transactional
    public void correct(ActivityId id, Correction correction) {
        ActivityRow row = policy.requireChangeable(id);
        AthleteProfile athlete = policy.requireChangeable(row.athlete());
        Activities.requirePossible(correction.day(), athlete, clock);
        row.correct(correction, athlete.zone());
        corrected(row);
    }

    /** Takes one thing for what the source says again; nothing happens to an activity by hand. */
    @Transactional
    public void setBack(ActivityId id, CorrectedField field) {
        ActivityRow row = policy.requireChangeable(id);
        if (row.takeBack(field)) {
            corrected(row);
        }
    }

    /** Takes up what the activity's source says by now; what a person corrected stays as it is. */
    @Transactional
    public void sourceSays(ActivityId id, SourceWords words) {
        ActivityRow row = policy.requireChangeable(id);
        if (row.sourceSays(words)) {
            corrected(row);
        }
    }

    private void corrected(ActivityRow row) {
        events.publishEvent(new ActivityCorrected(seats.requirePractice(), row.athlete(), List.of(row.id())));
    }
}
