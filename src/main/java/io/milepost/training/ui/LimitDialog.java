package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.WorkoutText;
import io.milepost.training.periods.Concern;
import io.milepost.training.weeks.ConcernWords;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.List;
import java.util.function.Consumer;

/** A plan goes beyond a hard limit: what it says and who says so; and a coach may go on with a reason. */
class LimitDialog extends CalmDialog {

    LimitDialog(List<Concern> limits, ConcernWords words, Formats formats, Consumer<String> anyway) {
        setHeaderTitle(getTranslation("training.limit.title"));
        setWidth("min(520px, 96vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-limits");
        limits.forEach(limit -> {
            Span source = new Span(words.source(limit, formats));
            source.addClassNames("mp-quiet", "mp-small");
            list.add(new ListItem(new Span(words.sentence(limit, formats) + " "), source));
        });
        TextField why = new TextField(getTranslation("training.limit.why"));
        why.setHelperText(getTranslation("training.limit.why.help"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        add(list, new Paragraph(getTranslation("training.limit.text")), why);
        Button go = new Button(getTranslation("training.limit.go"));
        go.addClickListener(Once.in(this, () -> {
            if (why.getValue().isBlank()) {
                why.setInvalid(true);
                why.setErrorMessage(getTranslation("training.limit.why.missing"));
                why.focus();
                return;
            }
            close();
            anyway.accept(why.getValue().strip());
        }));
        Button keep = new Button(getTranslation("training.limit.keep"), click -> close());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(go, keep);
    }
}
