package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.training.periods.Concern;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.List;
import java.util.function.Consumer;

/** A plan goes beyond a hard limit: what it says and who says so; and a coach may go on with a reason. */
class LimitDialog extends CalmDialog {

    /** @param said the reason that was given for the change already; may be empty */
    LimitDialog(List<Concern> limits, String said, Doors doors, Consumer<String> anyway) {
        setHeaderTitle(getTranslation("training.limit.title"));
        setWidth("min(520px, 96vw)");
        LimitReason why = new LimitReason(said);
        add(new LimitList(limits, doors), new Paragraph(getTranslation("training.limit.text")), why);
        Button go = new Button(getTranslation("training.limit.go"));
        go.addClickListener(Once.in(
                this,
                () -> why.said().ifPresent(reason -> {
                    close();
                    anyway.accept(reason);
                })));
        Button keep = new Button(getTranslation("training.limit.keep"), click -> close());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(go, keep);
    }
}
