package io.milepost.billing.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.milepost.billing.Subscription;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practice;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who pays what, those who need attention first. */
class SubscriptionGrid extends Grid<Subscription> {

    /** Finds the names behind subscriptions; archived athletes one by one. */
    @Component
    static class Names {

        private final Athletes athletes;

        Names(Athletes athletes) {
            this.athletes = athletes;
        }

        Map<AthleteId, String> of(List<Subscription> subscriptions) {
            Map<AthleteId, String> present =
                    athletes.onRoster().stream().collect(Collectors.toMap(AthleteProfile::id, AthleteProfile::name));
            return subscriptions.stream()
                    .map(Subscription::athlete)
                    .distinct()
                    .collect(Collectors.toMap(
                            id -> id,
                            id -> present.containsKey(id)
                                    ? present.get(id)
                                    : athletes.require(id).name()));
        }
    }

    SubscriptionGrid(
            List<Subscription> subscriptions,
            Names names,
            SubscriptionWords words,
            Formats formats,
            Practice practice) {
        var known = names.of(subscriptions);
        addComponentColumn(one -> new Anchor(
                        RosterNavigation.athlete(practice.slug(), one.athlete()),
                        known.getOrDefault(one.athlete(), "")))
                .setHeader(getTranslation("billing.grid.athlete"))
                .setFlexGrow(2);
        addColumn(one -> one.packageName() == null ? getTranslation("billing.grid.by-hand") : one.packageName())
                .setHeader(getTranslation("billing.grid.package"))
                .setFlexGrow(2);
        addColumn(one -> words.price(one, formats))
                .setHeader(getTranslation("billing.grid.price"))
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(one -> state(one, words, formats))
                .setHeader(getTranslation("billing.grid.state"))
                .setFlexGrow(3);
        addColumn(one -> words.day(one.started(), formats)).setHeader(getTranslation("billing.grid.since"));
        setAllRowsVisible(subscriptions.size() <= 12);
        setItems(subscriptions);
    }

    private static Span state(Subscription one, SubscriptionWords words, Formats formats) {
        var state = new Span(words.state(one, formats));
        if (one.needsAttention()) {
            state.addClassName("mp-danger");
        }
        return state;
    }
}
