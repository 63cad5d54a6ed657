package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import io.milepost.accounts.Viewer;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ArchiveImports;
import io.milepost.activities.Corrections;
import io.milepost.activities.ImportHistory;
import io.milepost.activities.MonthsOfTraining;
import io.milepost.activities.Originals;
import io.milepost.activities.Photos;
import io.milepost.activities.panels.ActivityPanel;
import io.milepost.activities.panels.HistoryAside;
import io.milepost.activities.panels.PlannedDay;
import io.milepost.activities.panels.PlannedDay.Planned;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.Pushes;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** What the module's screens share: its services, and where they lead to. */
@org.springframework.stereotype.Component
class ActivityScreens {

    final Activities activities;
    final Corrections corrections;
    final MonthsOfTraining months;
    final ActivityImports imports;
    final ArchiveImports archives;
    final ImportHistory history;
    final Originals originals;
    final Photos photos;
    final Athletes athletes;
    final Seats seats;
    final Pushes pushes;
    final ImportWork work;
    final Clock clock;
    private static final int PATIENCE_SECONDS = 30;

    private final Practices practices;
    private final Viewer viewer;
    private final Messages messages;
    private final ObjectProvider<HistoryAside> asides;
    private final ObjectProvider<ActivityPanel> panels;
    private final ObjectProvider<PlannedDay> plans;

    ActivityScreens(
            Activities activities,
            Corrections corrections,
            MonthsOfTraining months,
            ActivityImports imports,
            ArchiveImports archives,
            ImportHistory history,
            Originals originals,
            Athletes athletes,
            Seats seats,
            Pushes pushes,
            ImportWork work,
            Clock clock,
            Practices practices,
            Viewer viewer,
            Messages messages,
            ObjectProvider<HistoryAside> asides,
            ObjectProvider<ActivityPanel> panels,
            ObjectProvider<PlannedDay> plans,
            Photos photos) {
        this.activities = activities;
        this.corrections = corrections;
        this.months = months;
        this.imports = imports;
        this.archives = archives;
        this.history = history;
        this.originals = originals;
        this.athletes = athletes;
        this.seats = seats;
        this.pushes = pushes;
        this.work = work;
        this.clock = clock;
        this.practices = practices;
        this.viewer = viewer;
        this.messages = messages;
        this.asides = asides;
        this.panels = panels;
        this.plans = plans;
        this.photos = photos;
    }

    ActivityWords words() {
        return new ActivityWords(viewer.formats(), messages);
    }

    /** The reader's words, with other units. */
    ActivityWords words(UnitSystem units) {
        Formats formats = viewer.formats();
        return new ActivityWords(new Formats(formats.locale(), formats.zone(), units, clock, messages), messages);
    }

    /** What other modules say about one activity. */
    List<Component> panels(ActivityDetail activity) {
        return panels.orderedStream()
                .flatMap(panel -> panel.create(activity).stream())
                .toList();
    }

    /** What was planned for the athlete's day. */
    Optional<Planned> planned(AthleteId athlete, LocalDate day) {
        return plans.orderedStream()
                .flatMap(plan -> plan.of(athlete, day).stream())
                .findFirst();
    }

    /** What other modules say above an athlete's own history. */
    List<Component> asidesForMe(AthleteProfile me) {
        return asides.orderedStream().flatMap(aside -> aside.forMe(me).stream()).toList();
    }

    /** What other modules say above an athlete's history to the team. */
    List<Component> asidesForTeam(AthleteProfile athlete) {
        return asides.orderedStream()
                .flatMap(aside -> aside.forTeam(athlete).stream())
                .toList();
    }

    Slug slug() {
        return practices.current().slug();
    }

    /** Links from the athlete's own screens. */
    Function<ActivitySummary, String> myLinks() {
        Slug slug = slug();
        return activity -> ActivityPaths.mine(slug, activity.id());
    }

    /** Links from the team's screens. */
    Function<ActivitySummary, String> teamLinks() {
        Slug slug = slug();
        return activity -> ActivityPaths.ofAthlete(slug, activity.athlete(), activity.id());
    }

    /** Where an athlete brings in training. */
    FileDrop myFileDrop(AthleteId me, Runnable imported) {
        Slug slug = slug();
        return new FileDrop(this, me, myLinks(), of -> ActivityPaths.mine(slug, of), imported);
    }

    /** Where the team brings in an athlete's training. */
    FileDrop teamFileDrop(AthleteId athlete, Runnable imported) {
        Slug slug = slug();
        return new FileDrop(this, athlete, teamLinks(), of -> ActivityPaths.ofAthlete(slug, athlete, of), imported);
    }

    /**
     * The seat of whoever is at this screen, asked for from a request's own thread.
     *
     * @throws IOException if the screen is gone
     */
    Seat seatAt(UI ui) throws IOException {
        if (VaadinSession.getCurrent() != null && VaadinSession.getCurrent().hasLock()) {
            return seats.require();
        }
        CompletableFuture<Seat> seat = new CompletableFuture<>();
        pushes.later(ui, () -> {
            try {
                seat.complete(seats.require());
            } catch (RuntimeException e) {
                seat.completeExceptionally(e);
            }
        });
        try {
            return seat.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    /** @throws Missing for a part of the URL that is no id */
    static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw new Missing("page");
        }
    }
}
