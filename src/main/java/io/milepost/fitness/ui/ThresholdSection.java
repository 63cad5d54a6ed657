package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.Account;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.RecordThreshold;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Pace;
import io.milepost.tenancy.AccountId;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Resting, highest and threshold heart rate and threshold pace: what holds, since when, by whom and why. */
class ThresholdSection extends Div {

    private final AthleteProfile athlete;
    private final PaceServices services;
    private final Formats formats;
    private final Runnable changed;
    private final Map<AccountId, Account> people;

    ThresholdSection(AthleteProfile athlete, PaceServices services, Formats formats, Runnable changed) {
        this.athlete = athlete;
        this.services = services;
        this.formats = formats;
        this.changed = changed;
        addClassName("mp-thresholds");
        List<ThresholdValue> history = services.thresholds.history(athlete.id());
        people = services.accounts.byId(history.stream()
                .map(ThresholdValue::by)
                .filter(Objects::nonNull)
                .toList());
        AthleteThresholds now = services.thresholds.current(athlete.id());
        Div values = new Div();
        values.addClassName("mp-threshold-list");
        for (ThresholdKind kind : ThresholdKind.values()) {
            values.add(line(kind, now));
        }
        add(new H3(getTranslation("fitness.thresholds.title")), values);
        if (!history.isEmpty()) {
            Div past = new Div();
            past.addClassName("mp-races");
            past.getElement().setAttribute("role", "list");
            history.forEach(value -> past.add(pastLine(value)));
            add(new Details(getTranslation("fitness.thresholds.history", history.size()), past));
        }
    }

    private Div line(ThresholdKind kind, AthleteThresholds now) {
        ThresholdValue value = now.of(kind);
        Span name = new Span(getTranslation("fitness.threshold." + kind.word()));
        Span figure = new Span(figure(kind, value, now));
        figure.addClassName("mp-threshold-figure");
        Span since = new Span(since(kind, value, now));
        since.addClassNames("mp-quiet", "mp-small", "mp-threshold-since");
        Button set = new Button(getTranslation(value == null ? "fitness.threshold.set" : "fitness.threshold.change"));
        set.addClickListener(click -> new ThresholdDialog(athlete.id(), kind, null, formats, this::record).open());
        set.addThemeVariants(ButtonVariant.TERTIARY);
        set.setAriaLabel(set.getText() + ": " + name.getText());
        Div line = new Div(name, figure, since, set);
        line.addClassName("mp-threshold");
        return line;
    }

    private String figure(ThresholdKind kind, @Nullable ThresholdValue value, AthleteThresholds now) {
        if (value != null) {
            return withUnit(kind, value.figure());
        }
        return kind == ThresholdKind.THRESHOLD_PACE
                ? now.paceAtThreshold().map(formats::pace).orElse("–")
                : "–";
    }

    private String withUnit(ThresholdKind kind, double figure) {
        return kind.isHeartRate()
                ? getTranslation("fitness.bpm", formats.decimals(figure, 0))
                : formats.pace(new Pace(figure));
    }

    private String since(ThresholdKind kind, @Nullable ThresholdValue value, AthleteThresholds now) {
        if (value != null) {
            return told(value);
        }
        return kind == ThresholdKind.THRESHOLD_PACE && now.paces() != null
                ? getTranslation(
                        "fitness.threshold.from-race", now.paces().source().name())
                : getTranslation("fitness.threshold.unknown");
    }

    private String told(ThresholdValue value) {
        Account by = value.by() == null ? null : people.get(value.by());
        String since = by == null
                ? getTranslation("fitness.threshold.since", formats.day(value.validFrom()))
                : getTranslation("fitness.threshold.since-by", formats.day(value.validFrom()), by.name());
        return value.why() == null ? since : since + " · " + value.why();
    }

    private Div pastLine(ThresholdValue value) {
        Span name = new Span(getTranslation("fitness.threshold." + value.kind().word()));
        name.addClassName("mp-race-name");
        Span figure = new Span(withUnit(value.kind(), value.figure()));
        Span told = new Span(told(value));
        told.addClassName("mp-quiet");
        Button takeBack = new Button(getTranslation("fitness.race.withdraw"), click -> withdraw(value));
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.setAriaLabel(getTranslation("fitness.race.withdraw-label", name.getText() + " " + figure.getText()));
        Div line = new Div(name, figure, told, takeBack);
        line.addClassName("mp-race");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private void record(RecordThreshold value) {
        ThresholdValue recorded = services.thresholds.record(value);
        changed.run();
        Notices.done(
                getTranslation(
                        "fitness.threshold.recorded",
                        getTranslation("fitness.threshold." + value.kind().word())),
                getTranslation("ui.undo"),
                () -> withdraw(recorded));
    }

    private void withdraw(ThresholdValue value) {
        services.thresholds.withdraw(value.id());
        changed.run();
        Notices.done(getTranslation("fitness.threshold.withdrawn"));
    }
}
