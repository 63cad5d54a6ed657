package io.milepost.activities;

import io.milepost.roster.AthleteId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Kills an athlete's import in the middle of a transaction, as a server that dies does; once. */
@Component
class ImportTripwire {

    private final Map<AthleteId, Integer> left = new ConcurrentHashMap<>();
    private final Set<AthleteId> fallen = ConcurrentHashMap.newKeySet();

    /** At which announcement it falls, from 1. */
    void fallAt(AthleteId athlete, int announcement) {
        left.put(athlete, announcement);
    }

    boolean fallen(AthleteId athlete) {
        return fallen.contains(athlete);
    }

    @EventListener
    void on(ActivityRecorded event) {
        Integer before = left.computeIfPresent(event.athlete(), (athlete, count) -> count - 1);
        if (before != null && before == 0) {
            left.remove(event.athlete());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new Killed();
                }

                @Override
                public void afterCompletion(int status) {
                    fallen.add(event.athlete());
                }
            });
        }
    }

    /** Nobody catches this by mistake. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
