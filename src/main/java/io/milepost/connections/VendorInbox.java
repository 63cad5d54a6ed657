package io.milepost.connections;

import io.milepost.connections.sources.App;
import io.milepost.connections.sources.News;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.jobs.Jobs;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps each piece of news once for each connection that it is about, and has it looked at. */
@Component
class VendorInbox {

    private static final Logger LOG = LoggerFactory.getLogger(VendorInbox.class);

    private final NoticeRows rows;
    private final VendorAccountRows accounts;
    private final Sources sources;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VendorInbox(
            NoticeRows rows,
            VendorAccountRows accounts,
            Sources sources,
            Jobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.sources = sources;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param client whom the notification says it is for, where the vendor says so
     * @return whether it was understood; news about strangers is, and leaves nothing
     */
    boolean take(VendorHookRow hook, String client, byte[] body) {
        App app = new App(hook.client(), "");
        List<News> news;
        try {
            news = sources.of(hook.vendor()).news(app, client, body);
        } catch (SourceTrouble e) {
            return false;
        }
        for (News each : news) {
            List<VendorAccountRow> concerned =
                    accounts.findByVendorAndClientAndUser(hook.vendor(), hook.client(), each.user());
            if (concerned.isEmpty()) {
                LOG.debug("News of {} about nobody here", hook.vendor());
            }
            concerned.forEach(account -> keep(account, each));
        }
        return true;
    }

    private void keep(VendorAccountRow account, News news) {
        String digest = Hooks.hash(news.identity());
        if (rows.existsByConnectionAndDigest(account.connection(), digest)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                NoticeRow row = rows.saveAndFlush(
                        NoticeRow.received(account.practice(), account.connection(), digest, news, clock.instant()));
                jobs.schedule(ReadNotice.KIND, account.practice(), row.getId());
            });
        } catch (DataIntegrityViolationException e) {
            if (!rows.existsByConnectionAndDigest(account.connection(), digest)) {
                throw e;
            }
        }
    }
}
