package io.milepost.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.RaceYear;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.RaceYear.Window;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.ui.ClockTime;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of a year besides its lines: days, the cut-off, and where all of it comes from. */
class YearFields {

    private final RaceYear year;
    private final Formats formats;
    private final DatePicker raceDay = new DatePicker();
    private final DatePicker opens = new DatePicker();
    private final DatePicker closes = new DatePicker();
    private final Checkbox windowSure = new Checkbox();
    private final Checkbox standardsSure = new Checkbox();
    private final TextField cutOff = new TextField();
    private final Checkbox cutOffSure = new Checkbox();
    private final TextArea remark = new TextArea();
    private final TextArea source = new TextArea();

    YearFields(RaceYear year, Formats formats) {
        this.year = year;
        this.formats = formats;
        day(raceDay, "admin.standards.race-day", year.raceDay());
        day(opens, "admin.standards.opens", year.window().opens());
        day(closes, "admin.standards.closes", year.window().closes());
        raceDay.setHelperText(raceDay.getTranslation("admin.standards.race-day.help"));
        closes.setManualValidation(true);
        closes.setHelperText(closes.getTranslation("admin.standards.closes.help"));
        sure(windowSure, "admin.standards.window.sure", year.window().confirmed());
        sure(standardsSure, "admin.standards.groups.sure", year.standardsConfirmed());
        sure(
                cutOffSure,
                "admin.standards.cut-off.sure",
                year.cutOff().map(CutOff::confirmed).orElse(false));
        cutOff.setLabel(cutOff.getTranslation("admin.standards.cut-off"));
        cutOff.setHelperText(cutOff.getTranslation("admin.standards.cut-off.help"));
        cutOff.setManualValidation(true);
        cutOff.setValue(
                year.cutOff().map(known -> formats.clockTime(known.margin())).orElse(""));
        remark.setLabel(remark.getTranslation("admin.standards.remark"));
        remark.setMaxLength(RaceYear.LONGEST_REMARK);
        remark.setValue(year.remark());
        source.setLabel(source.getTranslation("admin.standards.source"));
        source.setMaxLength(RaceYear.LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setManualValidation(true);
        source.setValue(year.source());
    }

    /** The card of the days. */
    Component dates() {
        return card("admin.standards.dates", raceDay, opens, closes, windowSure);
    }

    /** The card of what is known of them. */
    Component proof() {
        return card("admin.standards.proof", cutOff, cutOffSure, standardsSure, remark, source);
    }

    /** Says what is wrong beside the fields; whether nothing is. */
    boolean check() {
        boolean ordered = opens.getValue() == null
                || closes.getValue() == null
                || !opens.getValue().isAfter(closes.getValue());
        closes.setErrorMessage(closes.getTranslation("admin.standards.closes.early"));
        closes.setInvalid(!ordered);
        boolean readable = cutOff.getValue().isBlank()
                || ClockTime.parse(cutOff.getValue()).isPresent();
        cutOff.setErrorMessage(cutOff.getTranslation("admin.standards.time-unread"));
        cutOff.setInvalid(!readable);
        source.setErrorMessage(source.getTranslation("admin.standards.source.missing"));
        source.setInvalid(source.getValue().isBlank());
        return ordered && readable && !source.isInvalid() && !raceDay.isInvalid() && !opens.isInvalid();
    }

    /** The year as it is typed; empty, and said beside the fields, where something cannot be meant. */
    Optional<RaceYear> read(List<AgeGroup> groups, DownhillRule downhill) {
        if (!check()) {
            return Optional.empty();
        }
        Optional<Duration> margin = ClockTime.parse(cutOff.getValue());
        return Optional.of(new RaceYear(
                year.race(),
                year.edition(),
                year.distance(),
                Optional.ofNullable(raceDay.getValue()),
                new Window(
                        Optional.ofNullable(opens.getValue()),
                        Optional.ofNullable(closes.getValue()),
                        windowSure.getValue()),
                groups,
                standardsSure.getValue(),
                downhill,
                margin.map(far -> new CutOff(year.edition(), far, cutOffSure.getValue())),
                remark.getValue(),
                source.getValue()));
    }

    private void day(DatePicker field, String key, Optional<LocalDate> value) {
        field.setLabel(field.getTranslation(key));
        ComponentWords.of(field, formats);
        field.setClearButtonVisible(true);
        value.ifPresent(field::setValue);
    }

    private static void sure(Checkbox box, String key, boolean value) {
        box.setLabel(box.getTranslation(key));
        box.setValue(value);
    }

    private static Div card(String key, Component... fields) {
        Div form = new Div(fields);
        form.addClassName("mp-form");
        Div card = new Div();
        card.add(new H2(card.getTranslation(key)), form);
        card.addClassName("mp-card");
        return card;
    }
}
