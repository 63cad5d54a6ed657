package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.training.Trained;
import io.milepost.ui.Formats;

/** Training in a few words: what, when, how much. */
class TrainedDialog extends Dialog {

    TrainedDialog(Trained trained, Formats formats) {
        String title = trained.title();
        setHeaderTitle(title == null ? getTranslation(trained.sport().key()) : title);
        add(new Paragraph(formats.longDay(trained.day())));
        if (!trained.distance().isZero()) {
            add(new Paragraph(formats.distance(trained.distance())));
        }
        if (!trained.duration().isZero()) {
            add(new Paragraph(formats.clockTime(trained.duration())));
        }
        if (trained.extra()) {
            Paragraph extra = new Paragraph(getTranslation("training.calendar.extra"));
            extra.addClassName("mp-quiet");
            add(extra);
        }
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
