package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.Remark;
import io.milepost.roster.AthleteId;
import io.milepost.ui.ComponentWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What became of one file: a sentence for each activity in it, and what is odd about them. */
final class ImportLine extends Div {

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final AthleteId athlete;
    private final Function<ActivitySummary, String> links;
    private final Runnable imported;
    private final Div outcomes = new Div();

    ImportLine(
            ActivityScreens screens,
            ActivityWords words,
            AthleteId athlete,
            String fileName,
            Function<ActivitySummary, String> links,
            Runnable imported) {
        this.screens = screens;
        this.words = words;
        this.athlete = athlete;
        this.links = links;
        this.imported = imported;
        addClassName("mp-import-line");
        getElement().setAttribute("role", "listitem");
        Span name = new Span(fileName);
        name.addClassNames("mp-import-file", "mp-quiet");
        outcomes.addClassName("mp-stack");
        outcomes.add(sentence("mp-quiet", words.say("activities.import.reading")));
        add(name, outcomes);
    }

    void show(List<ImportOutcome> all) {
        outcomes.removeAll();
        all.forEach(outcome -> outcomes.add(component(outcome)));
    }

    /** Nothing came of it, for a reason that is not the file's. */
    void failed(String sentence) {
        outcomes.removeAll();
        outcomes.add(sentence("mp-import-unreadable", sentence));
    }

    private Component component(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported done -> {
                Div block = new Div(
                        sentence(
                                "mp-import-done",
                                words.say(done.joined() ? "activities.import.joined" : "activities.import.imported")),
                        link(done.activity()));
                addRemarks(block, done.remarks());
                yield block;
            }
            case ImportOutcome.DuplicateOf duplicate ->
                new Div(
                        sentence("mp-import-duplicate", words.say("activities.import.duplicate")),
                        link(duplicate.activity()));
            case ImportOutcome.WantsDay wants -> askForDay(wants);
            case ImportOutcome.Unreadable unreadable ->
                new Div(sentence(
                        "mp-import-unreadable",
                        words.say(
                                "activities.import.unreadable",
                                words.unreadable(unreadable.key(), unreadable.figures()))));
        };
    }

    private Div askForDay(ImportOutcome.WantsDay wants) {
        String facts = words.facts(wants.distance(), wants.duration(), null);
        DatePicker day = new DatePicker(words.say("activities.import.which-day"));
        day.setMax(words.formats().today());
        ComponentWords.of(day, words.formats());
        Div block = new Div();
        Button take = new Button(words.say("activities.import.take"), click -> {
            LocalDate chosen = day.getValue();
            boolean good = chosen != null && !day.isInvalid();
            day.setInvalid(!good);
            if (chosen != null && good) {
                ImportOutcome taken = screens.imports.importOnDay(athlete, wants.file(), wants.part(), chosen);
                outcomes.replace(block, component(taken));
                imported.run();
            }
        });
        Div ask = new Div(day, take);
        ask.addClassName("mp-toolbar");
        block.add(
                sentence(
                        "mp-import-wants-day",
                        words.say("activities.import.wants-day", words.sport(wants.sport()), facts)),
                ask);
        return block;
    }

    private void addRemarks(Div block, List<Remark> remarks) {
        for (Remark remark : remarks) {
            block.add(sentence("mp-import-remark", words.remark(remark)));
        }
    }

    private Anchor link(ActivitySummary activity) {
        return new Anchor(links.apply(activity), words.line(activity));
    }

    private static Div sentence(String className, String text) {
        Div sentence = new Div(new Span(text));
        sentence.addClassName(className);
        return sentence;
    }
}
