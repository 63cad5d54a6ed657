package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.CorrectedField;
import io.milepost.activities.Original;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What people took for something else than the source says, each with the way back; and why an activity does not count. */
final class CorrectionNotes extends UnorderedList {

    private final ActivityWords words;

    /** @param setBack null for who may not */
    CorrectionNotes(ActivityWords words, ActivityDetail detail, @Nullable Consumer<CorrectedField> setBack) {
        this.words = words;
        addClassName("mp-corrections");
        Original original = detail.original();
        if (original != null) {
            for (CorrectedField field : detail.corrected()) {
                ListItem line = new ListItem(new Span(sentence(field, original, detail.summary())));
                if (setBack != null) {
                    Button back = new Button(words.say("activities.set-back"), click -> setBack.accept(field));
                    back.addThemeVariants(ButtonVariant.TERTIARY);
                    back.setAriaLabel(words.say("activities.set-back.label", name(field)));
                    line.add(back);
                }
                add(line);
            }
        }
        if (detail.summary().excluded()) {
            String because = detail.excludedBecause();
            add(new ListItem(
                    because == null
                            ? words.say("activities.excluded")
                            : words.say("activities.excluded.because", because)));
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private String sentence(CorrectedField field, Original said, ActivitySummary now) {
        return switch (field) {
            case TITLE ->
                said.title() == null
                        ? words.say("activities.changed.title.none", name(now.title()))
                        : words.say("activities.changed", name(field), quoted(said.title()), name(now.title()));
            case SPORT ->
                words.say("activities.changed", name(field), words.sport(said.sport()), words.sport(now.sport()));
            case RACE -> words.say(said.race() ? "activities.changed.race.not" : "activities.changed.race");
            case DAY ->
                words.say(
                        "activities.changed",
                        name(field),
                        when(said.day(), said.start()),
                        when(now.day(), now.start()));
        };
    }

    private String name(CorrectedField field) {
        return words.say("activities.corrected." + field.name().toLowerCase(Locale.ROOT));
    }

    private String name(@Nullable String title) {
        return title == null ? words.say("activities.changed.nothing") : quoted(title);
    }

    private String quoted(String title) {
        return words.say("activities.quoted", Objects.requireNonNull(title));
    }

    private String when(LocalDate day, @Nullable Instant start) {
        return start == null
                ? words.formats().day(day)
                : words.say(
                        "activities.when",
                        words.formats().day(day),
                        words.formats().time(start));
    }
}
