package io.milepost.review;

import io.milepost.fitness.AnalysesChanged;
import io.milepost.jobs.Jobs;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs that become known late are taken in by what was due to be measured meanwhile. */
@Component
class ReviewWatch {

    private final FindingRows rows;
    private final Remeasuring remeasuring;
    private final Jobs jobs;

    ReviewWatch(FindingRows rows, Remeasuring remeasuring, Jobs jobs) {
        this.rows = rows;
        this.remeasuring = remeasuring;
        this.jobs = jobs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AnalysesChanged event) {
        List<FindingRow> accepted = rows.findByAthleteIdAndStateInOrderByAcceptedDescWeightMilliDesc(
                event.athlete().value(), FindingBook.ACCEPTED);
        accepted.stream()
                .filter(remeasuring::awaitsRuns)
                .forEach(row -> jobs.schedule(Remeasuring.KIND, event.practice(), row.getId()));
    }
}
