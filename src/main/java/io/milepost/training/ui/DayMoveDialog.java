package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.BiConsumer;

/** A coach puts what stands on one day of a template on another: in one week, or in all of them. */
class DayMoveDialog extends CalmDialog {

    /**
     * @param title already in the reader's words
     * @param from the days on which something stands, one at least
     * @param to the days to choose from
     */
    DayMoveDialog(
            String title,
            List<DayOfWeek> from,
            List<DayOfWeek> to,
            Formats formats,
            BiConsumer<DayOfWeek, DayOfWeek> moved) {
        setHeaderTitle(title);
        setWidth("min(420px, 96vw)");
        Select<DayOfWeek> what = days("training.library.move.from", from, formats);
        what.setValue(from.getFirst());
        Select<DayOfWeek> where = days("training.library.move.to", to, formats);
        Paragraph promise = new Paragraph(getTranslation("training.library.move.promise"));
        promise.addClassNames("mp-quiet", "mp-small");
        Div form = new Div(what, where, promise);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        Button move = new Button(getTranslation("training.library.move.do"));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.addClickListener(Once.in(this, () -> {
            DayOfWeek target = where.getValue();
            if (target == null || target == what.getValue()) {
                where.setErrorMessage(getTranslation("training.library.move.other"));
                where.setInvalid(true);
                where.focus();
                return;
            }
            close();
            moved.accept(what.getValue(), target);
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), move);
    }

    private Select<DayOfWeek> days(String label, List<DayOfWeek> days, Formats formats) {
        Select<DayOfWeek> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(days);
        select.setItemLabelGenerator(formats::longWeekday);
        return select;
    }
}
