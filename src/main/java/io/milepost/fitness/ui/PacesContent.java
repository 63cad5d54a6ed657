package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceInTheFuture;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.Suggestion;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.NoVdotException;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.Optional;

/** Shows a coach at which paces an athlete trains, and lets a race change them. */
class PacesContent extends Div {

    private final AthleteProfile athlete;
    private final PaceServices services;
    private final Paces paces;
    private final Formats formats;

    PacesContent(AthleteProfile athlete, PaceServices services, Formats formats) {
        this.athlete = athlete;
        this.services = services;
        this.paces = services.paces;
        this.formats = formats;
        addClassName("mp-paces");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Suggestion> waiting = services.suggestions.of(athlete.id());
        if (!waiting.isEmpty()) {
            add(new SuggestionSection(athlete, waiting, services, formats, this::refresh));
        }
        addPaces();
        add(
                new ThresholdSection(athlete, services, formats, this::refresh),
                new HeartRateSection(athlete, services, formats, this::refresh));
        List<Suggestion> decided = services.suggestions.decided(athlete.id());
        if (!decided.isEmpty()) {
            add(new DecidedSection(decided, formats, this::decideAgain));
        }
    }

    private void decideAgain(Suggestion suggestion) {
        services.suggestions.takeBack(suggestion.id());
        refresh();
    }

    private void addPaces() {
        Optional<AthletePaces> current = paces.current(athlete.id());
        if (current.isEmpty()) {
            add(new EmptyState(
                    getTranslation("fitness.paces.empty.title"),
                    getTranslation("fitness.paces.empty.text", athlete.firstName()),
                    recordButton()));
            return;
        }
        add(head(current.get()), new PaceTable(current.get().paces(), sourceOf(current.get()), formats));
        List<AthletePaces> history = paces.history(athlete.id());
        add(new H3(getTranslation("fitness.paces.history")), races(history));
    }

    private Div head(AthletePaces current) {
        Span number = new Span(formats.decimals(current.vdot().value(), 1));
        number.addClassName("mp-vdot-number");
        H2 title = new H2(new Span(getTranslation("fitness.vdot") + " "), number);
        Paragraph source = new Paragraph(
                getTranslation("fitness.paces.since", formats.day(current.validFrom()), sourceOf(current)));
        source.addClassName("mp-quiet");
        Div words = new Div(title, source);
        Div head = new Div(words, recordButton());
        head.addClassName("mp-paces-head");
        return head;
    }

    private Button recordButton() {
        Button button = new Button(getTranslation("fitness.race.record"), click -> openDialog());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div races(List<AthletePaces> history) {
        Div list = new Div();
        list.addClassName("mp-races");
        list.getElement().setAttribute("role", "list");
        history.forEach(race -> list.add(line(race)));
        return list;
    }

    private Div line(AthletePaces race) {
        Span name = new Span(race.source().name());
        name.addClassName("mp-race-name");
        Span result = new Span(getTranslation(
                "fitness.race.result",
                formats.distance(race.source().distance()),
                formats.clockTime(race.source().time())));
        Span vdot = new Span(
                getTranslation("fitness.vdot-of", formats.decimals(race.vdot().value(), 1)));
        Span when = new Span(formats.day(race.source().day()));
        when.addClassName("mp-quiet");
        Button takeBack = new Button(getTranslation("fitness.race.withdraw"), click -> withdraw(race));
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.setAriaLabel(
                getTranslation("fitness.race.withdraw-label", race.source().name()));
        Div line = new Div(when, name, result, vdot, takeBack);
        line.addClassName("mp-race");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private void openDialog() {
        Optional<Double> before =
                paces.current(athlete.id()).map(known -> known.vdot().value());
        new RaceDialog(athlete, formats, before, this::record).open();
    }

    /** Records the race; gives back what to say where it cannot be. */
    private Optional<String> record(RaceResult result) {
        try {
            AthletePaces recorded = paces.recordRace(result);
            refresh();
            Notices.done(
                    getTranslation(
                            "fitness.race.recorded",
                            formats.decimals(recorded.vdot().value(), 1)),
                    getTranslation("ui.undo"),
                    () -> withdraw(recorded));
            return Optional.empty();
        } catch (NoVdotException e) {
            return Optional.of(getTranslation(RaceDialog.key(e.reason())));
        } catch (RaceInTheFuture e) {
            return Optional.of(getTranslation("fitness.race.future"));
        }
    }

    private void withdraw(AthletePaces race) {
        paces.withdraw(race.id());
        refresh();
        Notices.done(getTranslation("fitness.race.withdrawn", race.source().name()));
    }

    private String sourceOf(AthletePaces paces) {
        return getTranslation(
                "fitness.race.source",
                paces.source().name(),
                formats.distance(paces.source().distance()),
                formats.clockTime(paces.source().time()));
    }
}
