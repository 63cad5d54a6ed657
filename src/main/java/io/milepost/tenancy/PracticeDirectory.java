package io.milepost.tenancy;

import com.vaadin.flow.server.VaadinRequest;
import org.springframework.stereotype.Component;

/** Answers, once per request, whether a practice is at rest. */
@Component
class PracticeDirectory {

    private final PracticeEntries entries;

    PracticeDirectory(PracticeEntries entries) {
        this.entries = entries;
    }

    /** Unknown practices are at rest. */
    boolean isAtRest(PracticeId practice) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String key = PracticeDirectory.class.getName() + practice.value();
        if (request != null && request.getAttribute(key) instanceof Boolean known) {
            return known;
        }
        boolean atRest =
                entries.statusOf(practice.value()).map(PracticeStatus::isAtRest).orElse(true);
        if (request != null) {
            request.setAttribute(key, atRest);
        }
        return atRest;
    }
}
