package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.panels.HistoryAside;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Messages;
import io.milepost.ui.Pushes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** What the module's screens share: its services, and where they lead to. */
@org.springframework.stereotype.Component
class ActivityScreens {

    final Activities activities;
    final ActivityImports imports;
    final Athletes athletes;
    final Seats seats;
    final Pushes pushes;
    final ImportWork work;
    final Clock clock;
    private final Practices practices;
    private final Viewer viewer;
    private final Messages messages;
    private final ObjectProvider<HistoryAside> asides;

    ActivityScreens(
            Activities activities,
            ActivityImports imports,
            Athletes athletes,
            Seats seats,
            Pushes pushes,
            ImportWork work,
            Clock clock,
            Practices practices,
            Viewer viewer,
            Messages messages,
            ObjectProvider<HistoryAside> asides) {
        this.activities = activities;
        this.imports = imports;
        this.athletes = athletes;
        this.seats = seats;
        this.pushes = pushes;
        this.work = work;
        this.clock = clock;
        this.practices = practices;
        this.viewer = viewer;
        this.messages = messages;
        this.asides = asides;
    }

    ActivityWords words() {
        return new ActivityWords(viewer.formats(), messages);
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

    FileDrop fileDrop(AthleteId athlete, Function<ActivitySummary, String> links, Runnable imported) {
        return new FileDrop(this, athlete, links, imported);
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
