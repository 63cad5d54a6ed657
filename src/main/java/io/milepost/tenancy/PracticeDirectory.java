package io.milepost.tenancy;

import com.vaadin.flow.server.VaadinRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Answers, once per request or transaction, whether a practice is at rest. */
@Component
class PracticeDirectory {

    private final PracticeEntries entries;

    PracticeDirectory(PracticeEntries entries) {
        this.entries = entries;
    }

    /** Unknown practices are at rest. */
    boolean isAtRest(PracticeId practice) {
        String key = PracticeDirectory.class.getName() + practice.value();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return inTransaction(practice, key);
        }
        if (request.getAttribute(key) instanceof Boolean known) {
            return known;
        }
        boolean atRest = read(practice);
        request.setAttribute(key, atRest);
        return atRest;
    }

    /** A job's transaction passes many doors, and each asks. */
    private boolean inTransaction(PracticeId practice, String key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read(practice);
        }
        if (TransactionSynchronizationManager.getResource(key) instanceof Boolean known) {
            return known;
        }
        boolean atRest = read(practice);
        TransactionSynchronizationManager.bindResource(key, atRest);
        TransactionSynchronizationManager.registerSynchronization(new Forget(key));
        return atRest;
    }

    private boolean read(PracticeId practice) {
        return entries.statusOf(practice.value()).map(PracticeStatus::isAtRest).orElse(true);
    }

    /** A transaction that begins inside this one asks for itself. */
    private record Forget(String key) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}
