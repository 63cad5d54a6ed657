package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what imports brought, once for all that came together. */
@Component
class HistoryNews {

    private final ApplicationEventPublisher events;
    private final Seats seats;

    HistoryNews(ApplicationEventPublisher events, Seats seats) {
        this.events = events;
        this.seats = seats;
    }

    /** In the transaction that keeps it. */
    void tell(AthleteId athlete, Collection<? extends ImportOutcome> outcomes) {
        List<ActivityId> recorded = new ArrayList<>();
        List<ActivityId> corrected = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            if (outcome instanceof ImportOutcome.Imported imported) {
                (imported.joined() ? corrected : recorded)
                        .add(imported.activity().id());
            }
        }
        if (!recorded.isEmpty()) {
            events.publishEvent(new ActivityRecorded(seats.requirePractice(), athlete, recorded));
        }
        if (!corrected.isEmpty()) {
            events.publishEvent(new ActivityCorrected(seats.requirePractice(), athlete, corrected));
        }
    }
}
