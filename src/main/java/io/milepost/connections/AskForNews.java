package io.milepost.connections;

import io.milepost.connections.sources.Reporting;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a vendor notify the practice's address, and notes for the owner whether it does. */
@Component
class AskForNews implements JobHandler {

    static final String KIND = "connections.ask-for-news";

    private static final Logger LOG = LoggerFactory.getLogger(AskForNews.class);

    private final VendorKeysRows rows;
    private final Apps apps;
    private final Sources sources;
    private final Hooks hooks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskForNews(
            VendorKeysRows rows,
            Apps apps,
            Sources sources,
            Hooks hooks,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.apps = apps;
        this.sources = sources;
        this.hooks = hooks;
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
        VendorKeysRow row = rows.findById(subject).orElse(null);
        if (row == null || row.reporting() != Reporting.PENDING) {
            return;
        }
        Reporting outcome = ask(row);
        transaction.executeWithoutResult(
                status -> rows.findById(subject).ifPresent(each -> each.reports(outcome, clock.instant())));
    }

    private Reporting ask(VendorKeysRow row) {
        try {
            return apps.of(row.vendor())
                    .map(app -> {
                        URI address = hooks.address(row.vendor(), row.hook());
                        sources.introduce(row.vendor(), app, address);
                        return sources.of(row.vendor()).report(app, address, Hooks.verifyToken(row.hook()));
                    })
                    .orElse(Reporting.FAILED);
        } catch (SourceTrouble trouble) {
            LOG.warn("{} does not notify: {}", row.vendor(), trouble.getMessage());
            return Reporting.FAILED;
        }
    }
}
