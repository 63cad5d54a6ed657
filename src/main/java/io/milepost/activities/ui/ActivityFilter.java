package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.activities.ActivityQuery;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Narrows a history down: which sports, which words. */
final class ActivityFilter extends Div {

    private final Span found = new Span();
    private final ActivityWords words;
    private ActivityQuery query;

    ActivityFilter(ActivityWords words, Consumer<ActivityQuery> changed) {
        this(words, ActivityQuery.ALL, changed);
    }

    /** @param present what is looked for at first */
    ActivityFilter(ActivityWords words, ActivityQuery present, Consumer<ActivityQuery> changed) {
        this.words = words;
        this.query = present;
        addClassName("mp-toolbar");
        Select<ActivityQuery.Kind> kind = new Select<>();
        kind.setLabel(words.say("activities.filter.kind"));
        kind.setItems(ActivityQuery.Kind.values());
        kind.setItemLabelGenerator(
                value -> words.say("activities.filter." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(present.kind());
        kind.addValueChangeListener(event -> {
            query = query.with(event.getValue());
            changed.accept(query);
        });
        TextField search = new TextField(words.say("activities.filter.words"));
        search.setMaxLength(100);
        search.setClearButtonVisible(true);
        search.setValue(Objects.requireNonNullElse(present.words(), ""));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            query = query.with(event.getValue());
            changed.accept(query);
        });
        found.addClassName("mp-quiet");
        found.getElement().setAttribute("role", "status");
        add(kind, search, found);
    }

    void found(long count) {
        found.setText(words.say("activities.filter.found", count));
    }
}
