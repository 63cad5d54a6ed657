package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.activities.ActivityPaths;
import io.milepost.fitness.AlreadyDecided;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RecordThreshold;
import io.milepost.fitness.Suggestion;
import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.ThresholdKind;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.NoVdotException;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What training suggests to change: approve, edit, or decline with a reason. Nothing changes by itself. */
class SuggestionSection extends Div {

    private final AthleteProfile athlete;
    private final PaceServices services;
    private final Formats formats;
    private final Runnable changed;

    SuggestionSection(
            AthleteProfile athlete,
            List<Suggestion> waiting,
            PaceServices services,
            Formats formats,
            Runnable changed) {
        this.athlete = athlete;
        this.services = services;
        this.formats = formats;
        this.changed = changed;
        addClassName("mp-suggestions");
        add(new H3(getTranslation("fitness.suggestions.title", waiting.size())));
        waiting.forEach(suggestion -> add(card(suggestion)));
    }

    private Div card(Suggestion suggestion) {
        String sentence = SuggestionWords.sentence(suggestion, formats, this::getTranslation);
        Paragraph words = new Paragraph(sentence);
        words.addClassName("mp-suggestion-words");
        Anchor evidence = new Anchor(
                ActivityPaths.ofAthlete(services.practices.current().slug(), athlete.id(), suggestion.activity()),
                getTranslation("fitness.suggestion.evidence", title(suggestion), formats.day(suggestion.day())));
        Paragraph caution = new Paragraph(
                getTranslation("fitness.suggestion." + suggestion.kind().word() + ".caution"));
        caution.addClassNames("mp-quiet", "mp-small");
        Button approve = new Button(getTranslation("fitness.suggestion.approve"), click -> approve(suggestion));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setAriaLabel(approve.getText() + ": " + sentence);
        Button edit = new Button(getTranslation("fitness.suggestion.edit"), click -> edit(suggestion));
        edit.setAriaLabel(edit.getText() + ": " + sentence);
        Button decline = new Button(
                getTranslation("fitness.suggestion.decline"),
                click -> new DeclineDialog(suggestion.kind(), reason -> decline(suggestion, reason)).open());
        decline.setAriaLabel(decline.getText() + ": " + sentence);
        Div actions = new Div(approve, edit, decline);
        actions.addClassName("mp-actions");
        Div card = new Div(words, evidence, caution, actions);
        card.addClassNames("mp-card", "mp-suggestion");
        return card;
    }

    private String title(Suggestion suggestion) {
        return suggestion.title() == null ? getTranslation("fitness.suggestion.a-run") : suggestion.title();
    }

    private void approve(Suggestion suggestion) {
        if (suggestion.kind() == SuggestionKind.VDOT) {
            approve(suggestion, race(suggestion))
                    .ifPresent(problem -> Notices.problem(problem, getTranslation("ui.close")));
        } else {
            approve(suggestion, value(suggestion));
        }
    }

    private void edit(Suggestion suggestion) {
        if (suggestion.kind() == SuggestionKind.VDOT) {
            RaceDialog dialog = new RaceDialog(
                    athlete, formats, Optional.ofNullable(suggestion.before()), race -> approve(suggestion, race));
            dialog.propose(race(suggestion));
            dialog.open();
        } else {
            RecordThreshold value = value(suggestion);
            new ThresholdDialog(athlete.id(), value.kind(), value, formats, edited -> approve(suggestion, edited))
                    .open();
        }
    }

    private RaceResult race(Suggestion suggestion) {
        String name = title(suggestion);
        return new RaceResult(
                athlete.id(),
                name.length() > RaceResult.LONGEST_NAME ? name.substring(0, RaceResult.LONGEST_NAME) : name,
                Objects.requireNonNull(suggestion.distance()),
                Objects.requireNonNull(suggestion.time()),
                suggestion.day(),
                false);
    }

    private RecordThreshold value(Suggestion suggestion) {
        ThresholdKind kind = suggestion.kind().threshold().orElseThrow();
        return new RecordThreshold(
                athlete.id(),
                kind,
                suggestion.figure(),
                suggestion.day(),
                getTranslation("fitness.suggestion.why", title(suggestion)));
    }

    /** Gives back what to say where the race gives no paces. */
    private Optional<String> approve(Suggestion suggestion, RaceResult race) {
        try {
            services.suggestions.approve(suggestion.id(), race);
        } catch (NoVdotException e) {
            return Optional.of(getTranslation(RaceDialog.key(e.reason())));
        } catch (AlreadyDecided e) {
            return Optional.of(getTranslation("fitness.suggestion.gone"));
        }
        approved(suggestion);
        return Optional.empty();
    }

    private void approve(Suggestion suggestion, RecordThreshold value) {
        try {
            services.suggestions.approve(suggestion.id(), value);
        } catch (AlreadyDecided e) {
            gone();
            return;
        }
        approved(suggestion);
    }

    private void approved(Suggestion suggestion) {
        changed.run();
        Notices.done(
                getTranslation("fitness.suggestion.approved", formats.day(suggestion.day())),
                getTranslation("ui.undo"),
                () -> takeBack(suggestion));
    }

    private void decline(Suggestion suggestion, String reason) {
        try {
            services.suggestions.decline(suggestion.id(), reason);
        } catch (AlreadyDecided e) {
            gone();
            return;
        }
        changed.run();
        Notices.done(
                getTranslation("fitness.suggestion.declined"), getTranslation("ui.undo"), () -> takeBack(suggestion));
    }

    private void takeBack(Suggestion suggestion) {
        services.suggestions.takeBack(suggestion.id());
        changed.run();
    }

    private void gone() {
        changed.run();
        Notices.problem(getTranslation("fitness.suggestion.gone"), getTranslation("ui.close"));
    }
}
