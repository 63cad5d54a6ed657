package io.milepost.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Brand;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeSettings;
import io.milepost.ui.Languages;
import io.milepost.ui.Zones;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

/** What an owner may change about their practice, and how it presents itself. */
class PracticeForm extends Div {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TAGLINE = 160;
    private static final int LONGEST_ABOUT = 4000;
    private static final int LONGEST_APPROACH = 2000;

    private final TextField name = new TextField(getTranslation("accounts.practice.name"));
    private final ComboBox<ZoneId> zone = Zones.field(getTranslation("accounts.practice.zone"));
    private final RadioButtonGroup<UnitSystem> units =
            new RadioButtonGroup<>(getTranslation("accounts.practice.units"));
    private final Select<Locale> language = new Select<>();
    private final Select<DayOfWeek> weekStart = new Select<>();
    private final Input accent = new Input();
    private final TextField tagline = new TextField(getTranslation("accounts.settings.tagline"));
    private final TextArea about = new TextArea(getTranslation("accounts.settings.about"));
    private final TextArea approach = new TextArea(getTranslation("accounts.settings.approach"));

    PracticeForm(Practice practice, Consumer<PracticeSettings> keep) {
        addClassName("mp-form");
        Brand brand = practice.brand();
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(practice.name());
        zone.setValue(practice.zone());
        units.setItems(UnitSystem.values());
        units.setItemLabelGenerator(unit -> getTranslation("accounts.units." + unit));
        units.setValue(practice.units());
        language.setLabel(getTranslation("accounts.settings.language"));
        language.setHelperText(getTranslation("accounts.settings.language.help"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::nameOf);
        language.setValue(Languages.languageOf(practice.language()));
        weekStart.setLabel(getTranslation("accounts.settings.week-start"));
        weekStart.setItems(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        weekStart.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        weekStart.setValue(practice.weekStartsOn());
        accent.setType("color");
        accent.setId("practice-accent");
        accent.setValue(brand.accent());
        NativeLabel colour = new NativeLabel(getTranslation("accounts.settings.accent"));
        colour.setFor(accent);
        Div accentLine = new Div(colour, accent);
        accentLine.addClassNames("mp-row", "mp-accent");
        tagline.setMaxLength(LONGEST_TAGLINE);
        tagline.setValue(brand.tagline());
        tagline.setHelperText(getTranslation("accounts.settings.tagline.help"));
        about.setMaxLength(LONGEST_ABOUT);
        about.setMinRows(3);
        about.setValue(brand.about());
        approach.setMaxLength(LONGEST_APPROACH);
        approach.setMinRows(3);
        approach.setValue(brand.approach());
        approach.setHelperText(getTranslation("accounts.settings.approach.help"));
        Button save = new Button(getTranslation("ui.save"), click -> {
            boolean named = OpenPractice.isName(name.getValue());
            name.setInvalid(!named);
            name.setErrorMessage(getTranslation("accounts.practice.name.missing"));
            if (named) {
                keep.accept(read(practice));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, zone, units, language, weekStart, accentLine, tagline, about, approach, save);
    }

    private PracticeSettings read(Practice practice) {
        return new PracticeSettings(
                name.getValue(),
                zone.getOptionalValue().orElse(practice.zone()),
                units.getValue(),
                Languages.in(language.getValue(), practice.language()),
                weekStart.getValue(),
                new Brand(
                        accent.getValue().toLowerCase(Locale.ROOT),
                        tagline.getValue().strip(),
                        about.getValue().strip(),
                        approach.getValue().strip()));
    }
}
