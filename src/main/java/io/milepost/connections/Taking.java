package io.milepost.connections;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Corrections;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.SourceWords;
import io.milepost.connections.VendorActivityRow.Became;
import io.milepost.connections.sources.News;
import io.milepost.connections.sources.Recording;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a vendor's activities into the history, each once, and follows what the athlete does with them at the vendor. */
@Component
class Taking {

    private static final Instant FIRST_DEVICES = Instant.parse("1995-01-01T00:00:00Z");
    private static final String TOO_MANY_TODAY = "activities.unreadable.too-many-today";

    private final VendorActivityRows rows;
    private final Permissions permissions;
    private final ActivityImports imports;
    private final Activities activities;
    private final Corrections corrections;
    private final Athletes athletes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Taking(
            VendorActivityRows rows,
            Permissions permissions,
            ActivityImports imports,
            Activities activities,
            Corrections corrections,
            Athletes athletes,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.permissions = permissions;
        this.imports = imports;
        this.activities = activities;
        this.corrections = corrections;
        this.athletes = athletes;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean knows(ConnectionRow connection, String remote) {
        return rows.existsByAthleteAndVendorAndRemote(connection.athlete().value(), connection.vendor(), remote);
    }

    /** Brings in an activity, unless it is known or gone. */
    void take(ConnectionRow connection, News news) {
        if (knows(connection, news.remote())) {
            return;
        }
        Optional<Recording> recording =
                permissions.ask(connection, (source, app, tokens) -> source.fetch(app, tokens, news));
        if (recording.isEmpty()) {
            return;
        }
        List<ImportOutcome> outcomes = imports.importFile(
                connection.athlete(), recording.get().name(), recording.get().content());
        ImportOutcome outcome = outcomes.stream()
                .filter(each -> each instanceof ImportOutcome.Imported)
                .findFirst()
                .orElse(outcomes.getFirst());
        if (outcome instanceof ImportOutcome.WantsDay wants && news.happened().isAfter(FIRST_DEVICES)) {
            AthleteProfile athlete = athletes.require(connection.athlete());
            outcome = imports.importOnDay(
                    athlete.id(), wants.file(), wants.part(), LocalDate.ofInstant(news.happened(), athlete.zone()));
        }
        switch (outcome) {
            case ImportOutcome.Imported imported -> note(connection, news, Became.TAKEN, named(imported, news));
            case ImportOutcome.DuplicateOf duplicate -> note(connection, news, Became.KNOWN, duplicate.activity());
            case ImportOutcome.WantsDay wants -> note(connection, news, Became.UNREADABLE, null);
            case ImportOutcome.Unreadable unreadable -> {
                if (unreadable.key().equals(TOO_MANY_TODAY)) {
                    throw SourceTrouble.busy("enough for today", clock.instant().plus(Duration.ofDays(1)));
                }
                note(connection, news, Became.UNREADABLE, null);
            }
        }
    }

    /** The title, sport and race as the vendor has them now, where nobody here changed them. */
    void follow(ConnectionRow connection, News news) {
        VendorActivityRow row = row(connection, news.remote());
        if (row == null) {
            take(connection, news);
            return;
        }
        ActivitySummary activity = taken(row);
        if (activity == null) {
            return;
        }
        Optional<Recording> recording =
                permissions.ask(connection, (source, app, tokens) -> source.describe(app, tokens, news.remote()));
        Optional<SourceWords> words = recording.flatMap(found -> imports.wordsOf(found.content()));
        if (words.isPresent()) {
            transaction.executeWithoutResult(status -> {
                corrections.sourceSays(activity.id(), words.get());
                rows.findById(row.getId())
                        .ifPresent(known -> known.says(
                                words.get().title(),
                                words.get().sport(),
                                words.get().race()));
            });
        }
    }

    /** Removes what the athlete deleted at the vendor, once the vendor confirms that it is gone. */
    void remove(ConnectionRow connection, News news) {
        VendorActivityRow row = row(connection, news.remote());
        ActivitySummary activity = row == null ? null : taken(row);
        if (row == null || activity == null) {
            return;
        }
        boolean gone = permissions
                .ask(connection, (source, app, tokens) -> source.describe(app, tokens, news.remote()))
                .isEmpty();
        if (gone) {
            transaction.executeWithoutResult(status -> {
                activities.remove(activity.id());
                rows.findById(row.getId()).ifPresent(VendorActivityRow::deleted);
            });
        }
    }

    private @Nullable VendorActivityRow row(ConnectionRow connection, String remote) {
        return rows.findByAthleteAndVendorAndRemote(connection.athlete().value(), connection.vendor(), remote)
                .orElse(null);
    }

    /** The activity that came through this connection, if it is still in the history. */
    private @Nullable ActivitySummary taken(VendorActivityRow row) {
        ActivityId id = row.activity();
        return row.became() != Became.TAKEN || id == null
                ? null
                : activities.find(id).orElse(null);
    }

    private ActivitySummary named(ImportOutcome.Imported imported, News news) {
        ActivitySummary activity = imported.activity();
        if (activity.title() != null || news.title() == null) {
            return activity;
        }
        corrections.sourceSays(activity.id(), new SourceWords(news.title(), activity.sport(), activity.race()));
        return activities.require(activity.id());
    }

    private void note(ConnectionRow connection, News news, Became became, @Nullable ActivitySummary activity) {
        try {
            transaction.executeWithoutResult(status -> rows.saveAndFlush(VendorActivityRow.of(
                    connection.athlete(), connection.vendor(), news.remote(), became, activity, clock.instant())));
        } catch (DataIntegrityViolationException e) {
            if (!knows(connection, news.remote())) {
                throw e;
            }
        }
    }
}
