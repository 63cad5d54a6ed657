package io.milepost.activities;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the module announced, for tests to look at. */
@Component
class ActivityEvents {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ActivityRecorded event) {
        heard.add(event);
    }

    @EventListener
    void on(ActivityCorrected event) {
        heard.add(event);
    }

    @EventListener
    void on(ActivityRemoved event) {
        heard.add(event);
    }

    /** Everything about this activity, in order. */
    List<Object> about(ActivityId id) {
        return heard.stream()
                .filter(event -> switch (event) {
                    case ActivityRecorded recorded -> recorded.activities().contains(id);
                    case ActivityCorrected corrected -> corrected.activities().contains(id);
                    case ActivityRemoved removed -> removed.activities().contains(id);
                    default -> false;
                })
                .toList();
    }
}
