package io.milepost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words of Vaadin's own components, in one place: what they say by themselves is English. */
public final class ComponentWords {

    private ComponentWords() {}

    /** Dates as the reader writes them, the calendar in their language, and their week's first day first. */
    public static DatePicker of(DatePicker picker, Formats formats) {
        picker.setLocale(formats.place());
        picker.setI18n(dates(formats));
        return picker;
    }

    /** The words of a date picker, for one that adds its own about what was typed. */
    public static DatePickerI18n dates(Formats formats) {
        Locale locale = formats.locale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(formats.weekStartsOn().getValue() % 7)
                .setToday(formats.word("ui.date.today"))
                .setCancel(formats.word("ui.cancel"));
    }

    /** What a screen reader hears of a field that takes several. */
    public static <T> MultiSelectComboBox<T> of(MultiSelectComboBox<T> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("ui.several.cleared"))
                .setFocused(field.getTranslation("ui.several.focused"))
                .setSelected(field.getTranslation("ui.several.selected"))
                .setDeselected(field.getTranslation("ui.several.deselected"))
                .setTotal(field.getTranslation("ui.several.total", "{count}")));
        return field;
    }

    /** The eye beside a password. */
    public static PasswordField of(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", field.getTranslation("ui.password.reveal")));
        return field;
    }

    /** The drawer's name. */
    public static void of(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(layout.getTranslation("ui.layout.drawer")));
    }

    /** What is said while the server does not answer. */
    public static void of(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("ui.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("ui.connection.gone"));
    }

    /** What is said where a session ended or a page failed for good. */
    public static SystemMessages ofSystem(Messages messages, Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredCaption(messages.get("ui.session.over", locale));
        words.setSessionExpiredMessage(messages.get("ui.session.over.text", locale));
        words.setInternalErrorCaption(messages.get("ui.broken", locale));
        words.setInternalErrorMessage(messages.get("ui.broken.text", locale));
        words.setCookiesDisabledCaption(messages.get("ui.cookies", locale));
        words.setCookiesDisabledMessage(messages.get("ui.cookies.text", locale));
        return words;
    }

    /** From Sunday on, as the components count. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
