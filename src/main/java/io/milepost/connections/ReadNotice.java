package io.milepost.connections;

import io.milepost.connections.sources.News;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at what news is about. The vendor itself is asked what is so now, so neither the age nor the order nor the copies of
 * news matter, and a forged one achieves nothing.
 */
@Component
class ReadNotice implements JobHandler {

    static final String KIND = "connections.notice";

    private final NoticeRows rows;
    private final ConnectionRows connections;
    private final ConnectionLife life;
    private final WalkHistory walk;
    private final Permissions permissions;
    private final Taking taking;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadNotice(
            NoticeRows rows,
            ConnectionRows connections,
            ConnectionLife life,
            WalkHistory walk,
            Permissions permissions,
            Taking taking,
            Jobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.connections = connections;
        this.life = life;
        this.walk = walk;
        this.permissions = permissions;
        this.taking = taking;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID id) {
        Objects.requireNonNull(practice, "news is about a practice's athlete");
        NoticeRow notice = rows.findById(id).orElseThrow();
        ConnectionRow connection = connections.findById(notice.connection()).orElse(null);
        if (notice.state() == NoticeRow.State.DONE) {
            return;
        }
        if (connection == null || !connection.isConnected()) {
            boolean later = connection != null && connection.isBroken();
            note(id, later ? NoticeRow.State.WAITING : NoticeRow.State.DONE);
            return;
        }
        try {
            read(connection, notice.news());
            note(id, NoticeRow.State.DONE);
        } catch (SourceTrouble trouble) {
            Instant until = trouble.until();
            if (trouble.kind() == SourceTrouble.Kind.BUSY && until != null) {
                transaction.executeWithoutResult(status -> jobs.schedule(KIND, practice, id, until.plusSeconds(1)));
            } else if (life.breaks(connection.getId(), trouble)) {
                note(id, NoticeRow.State.WAITING);
            } else {
                throw trouble;
            }
        }
    }

    private void read(ConnectionRow connection, News news) {
        if (news.kind() != News.Kind.WITHDRAWN && !walk.mayCome(connection)) {
            return;
        }
        switch (news.kind()) {
            case ADDED -> taking.take(connection, news);
            case CHANGED -> taking.follow(connection, news);
            case DELETED -> taking.remove(connection, news);
            case WITHDRAWN ->
                permissions.ask(connection, (source, app, tokens) -> {
                    source.checkPermission(app, tokens);
                    return true;
                });
        }
        life.change(connection.getId(), row -> row.heard(clock.instant()));
    }

    private void note(UUID id, NoticeRow.State state) {
        transaction.executeWithoutResult(status -> rows.findById(id).ifPresent(row -> row.is(state)));
    }
}
