package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.ImportProgress;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.DateOrder;
import io.milepost.activities.archives.DurationUnit;
import io.milepost.activities.archives.LengthUnit;
import io.milepost.activities.archives.ListGuess;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.archives.Sheet;
import io.milepost.roster.AthleteProfile;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** A list asks what its columns hold: a guess to be corrected, and beside it the first lines as they are understood. */
final class ListStep extends Div {

    private static final int SHOWN = 5;

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final ImportProgress of;
    private final Runnable started;
    private final UnorderedList understood = new UnorderedList();
    private final Paragraph needed = new Paragraph();

    ListStep(ActivityScreens screens, ImportProgress of, Runnable started) {
        this.screens = screens;
        this.words = screens.words();
        this.of = of;
        this.started = started;
        addClassName("mp-stack");
        try {
            ask(screens.archives.sheet(of.id()));
        } catch (ArchiveException e) {
            add(new Paragraph(words.archive(e)));
        }
    }

    private void ask(Sheet sheet) {
        AthleteProfile athlete = screens.athletes.require(of.athlete());
        ListMapping guess = ListGuess.of(sheet, words.formats().units());
        Select<DateOrder> dates = select("activities.list.dates", DateOrder.values(), DateOrder::key, guess.dates());
        Select<LengthUnit> lengths =
                select("activities.list.lengths", LengthUnit.values(), LengthUnit::key, guess.lengths());
        Select<DurationUnit> durations =
                select("activities.list.durations", DurationUnit.values(), DurationUnit::key, guess.durations());
        ListColumns columns = new ListColumns(words, sheet, guess.columns());
        Mapping mapping = () -> new ListMapping(
                columns.chosen(), dates.getValue(), lengths.getValue(), durations.getValue(), guess.utc());
        Runnable again = () -> show(sheet, mapping.now(), athlete.zone());
        columns.onChange(again);
        List.of(dates, lengths, durations).forEach(select -> select.addValueChangeListener(change -> again.run()));
        Div units = new Div(dates, lengths, durations);
        units.addClassNames("mp-toolbar", "mp-list-units");
        Section table = card("activities.list.columns");
        table.add(new Paragraph(words.say("activities.list.columns.text")), columns, units);
        Button start =
                new Button(words.say("activities.list.start", sheet.rows().size()), click -> {
                    ListMapping chosen = mapping.now();
                    if (chosen.suffices()) {
                        screens.archives.readAs(of.id(), chosen);
                        started.run();
                    }
                });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start.setEnabled(!mapping.now().suffices()));
        start.addClassName("mp-primary");
        needed.addClassName("mp-danger");
        needed.getElement().setAttribute("role", "alert");
        Section preview = card("activities.list.preview");
        preview.add(understood, needed, start);
        add(table, preview);
        again.run();
    }

    /** What is chosen at the moment. */
    private interface Mapping {
        ListMapping now();
    }

    private void show(Sheet sheet, ListMapping mapping, ZoneId zone) {
        understood.removeAll();
        needed.setText(mapping.suffices() ? "" : words.say("activities.list.needed"));
        needed.setVisible(!mapping.suffices());
        understood.setVisible(mapping.suffices());
        sheet.rows().stream()
                .limit(SHOWN)
                .forEach(row -> understood.add(new ListItem(
                        switch (mapping.read(row, zone)) {
                            case ListMapping.Line.Understood line -> words.line(line.told(), zone);
                            case ListMapping.Line.Useless line ->
                                words.say(
                                        "activities.list.useless",
                                        row.line(),
                                        words.say(line.problem().key()));
                        })));
    }

    private Section card(String key) {
        Section section = new Section(new H2(words.say(key)));
        section.addClassName("mp-card");
        return section;
    }

    private <T> Select<T> select(String label, T[] values, Function<T, String> key, T value) {
        Select<T> select = new Select<>();
        select.setLabel(words.say(label));
        select.setItems(values);
        select.setItemLabelGenerator(each -> words.say(key.apply(each)));
        select.setValue(value);
        return select;
    }
}
