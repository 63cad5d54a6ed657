package io.milepost.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.UnitSystem;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.TemplateText;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an athlete has to bring along for a template, in figures, and in words what figures cannot say. */
class EntryFields extends Div {

    private static final int MOST_MINUTES = 600;

    private final ExactDistanceField weekly;
    private final IntegerField sessions = new IntegerField();
    private final ExactDistanceField longest;
    private final IntegerField lasting = new IntegerField();
    private final IntegerField within = new IntegerField();
    private final TextField words = new TextField();

    EntryFields(Entry entry, String condition, UnitSystem units) {
        addClassName("mp-template-figures");
        weekly = new ExactDistanceField(units);
        weekly.setLabel(getTranslation("training.library.entry.weekly"));
        weekly.show(entry.weekly());
        longest = new ExactDistanceField(units);
        longest.setLabel(getTranslation("training.library.entry.longest"));
        longest.show(entry.longest());
        number(sessions, "training.library.entry.sessions", 1, 14, entry.sessions());
        Duration time = entry.lasting();
        number(
                lasting,
                "training.library.entry.lasting",
                1,
                MOST_MINUTES,
                time == null ? null : Math.toIntExact(time.toMinutes()));
        lasting.setSuffixComponent(new Span(getTranslation("training.build.unit.min")));
        number(within, "training.library.entry.within", 1, 365, entry.withinDays());
        words.setLabel(getTranslation("training.library.entry"));
        words.setHelperText(getTranslation("training.library.entry.help"));
        words.setMaxLength(TemplateText.Own.LONGEST_TEXT);
        words.setValue(condition);
        words.addClassName("mp-template-wide");
        add(weekly, sessions, longest, lasting, within, words);
    }

    private void number(IntegerField field, String label, int least, int most, @Nullable Integer value) {
        field.setLabel(getTranslation(label));
        field.setMin(least);
        field.setMax(most);
        field.setValue(value);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("training.library.between", least, most))
                .setMinErrorMessage(getTranslation("training.library.between", least, most))
                .setMaxErrorMessage(getTranslation("training.library.between", least, most)));
    }

    String condition() {
        return words.getValue().strip();
    }

    /** The first field in which something is wrong. */
    Optional<Focusable<?>> wrong() {
        if (weekly.isInvalid()) {
            return Optional.of(weekly);
        }
        if (longest.isInvalid()) {
            return Optional.of(longest);
        }
        return Stream.of(sessions, lasting, within)
                .filter(IntegerField::isInvalid)
                .findFirst()
                .map(field -> field);
    }

    /** As it is written now; ask {@link #wrong} first. */
    Entry entry() {
        Integer minutes = lasting.getValue();
        Integer days = within.getValue();
        return new Entry(
                weekly.distance(),
                longest.distance(),
                minutes == null ? null : Duration.ofMinutes(minutes),
                days == null ? Entry.USUAL_DAYS : days,
                sessions.getValue());
    }
}
